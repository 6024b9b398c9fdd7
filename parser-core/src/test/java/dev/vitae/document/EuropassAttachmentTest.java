package dev.vitae.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.junit.jupiter.api.Test;

class EuropassAttachmentTest {

    private static final String PASSPORT = """
            <SkillsPassport xmlns="http://europass.cedefop.europa.eu/Europass" locale="en"><LearnerInfo>
            <Identification><PersonName><FirstName>Ada</FirstName><Surname>Quill</Surname></PersonName>
            <ContactInfo><Address><Contact><AddressLine>Mill Lane 3</AddressLine><PostalCode>4020</PostalCode>
            <Municipality>Linz</Municipality><Country><Code>AT</Code></Country></Contact></Address>
            <Email><Contact>ada@example.org</Contact></Email>
            <TelephoneList><Telephone><Contact>+43 660 0000000</Contact></Telephone></TelephoneList></ContactInfo>
            <Demographics><Birthdate year="1990" month="--02" day="---03"/></Demographics></Identification>
            <Headline><Type><Code>position</Code></Type><Description><Label>Baker</Label></Description></Headline>
            <WorkExperienceList><WorkExperience><Period><From year="2019" month="--3"/><Current>true</Current></Period>
            <Position><Label>Head baker</Label></Position>
            <Activities>&lt;p&gt;All the bread&lt;/p&gt;&lt;ul&gt;&lt;li&gt;Rye &amp;amp; spelt&lt;/li&gt;&lt;/ul&gt;</Activities>
            <Employer><Name>Mill &amp; Sons</Name><ContactInfo><Address><Contact><Municipality>Linz</Municipality>
            <Country><Label>Austria</Label></Country></Contact></Address></ContactInfo></Employer></WorkExperience>
            </WorkExperienceList>
            <EducationList><Education><Period><From year="2008"/><To year="2011"/></Period><Title>Baker's diploma</Title>
            <Organisation><Name>School of Crusts</Name></Organisation></Education></EducationList>
            <Skills><Linguistic><MotherTongueList><MotherTongue><Description><Label>German</Label></Description>
            </MotherTongue></MotherTongueList><ForeignLanguageList><ForeignLanguage><Description><Label>English</Label>
            </Description><ProficiencyLevel><Listening>C1</Listening><Writing>B2</Writing></ProficiencyLevel>
            </ForeignLanguage></ForeignLanguageList></Linguistic>
            <Computer><Description>- Spreadsheets
            - Till software</Description></Computer></Skills>
            <AchievementList><Achievement><Title><Label>Projects</Label></Title><Description>Village oven</Description>
            </Achievement></AchievementList></LearnerInfo></SkillsPassport>""";

    private static final String CANDIDATE = """
            <?xml version="1.0" encoding="UTF-8"?>
            <Candidate xmlns="http://www.europass.eu/1.0" xmlns:oa="http://www.openapplications.org/oagis/9"
             xmlns:eures="http://www.europass_eures.eu/1.0" xmlns:hr="http://www.hr-xml.org/3">
            <CandidatePerson><PersonName><oa:GivenName>Ada</oa:GivenName><hr:FamilyName>Quill</hr:FamilyName></PersonName>
            <Communication><ChannelCode>Email</ChannelCode><oa:URI>ada@example.org</oa:URI></Communication>
            <Communication><ChannelCode>Telephone</ChannelCode><CountryDialing>43</CountryDialing>
            <oa:DialNumber>6600000000</oa:DialNumber></Communication>
            <Communication><UseCode>home</UseCode><Address type="home"><oa:CityName>Linz</oa:CityName>
            <CountryCode>at</CountryCode></Address></Communication>
            <PrimaryLanguageCode name="NORMAL">ger</PrimaryLanguageCode></CandidatePerson>
            <CandidateProfile languageCode="en"><hr:ID schemeID="x"/>
            <hr:ExecutiveSummary>&lt;p&gt;Bakes.&lt;/p&gt;</hr:ExecutiveSummary>
            <EmploymentHistory><EmployerHistory><hr:OrganizationName>Mill &amp; Sons</hr:OrganizationName>
            <PositionHistory><PositionTitle typeCode="FREETEXT">Head
              baker</PositionTitle><eures:EmploymentPeriod><eures:StartDate>
            <hr:FormattedDateTime>2019-03-01</hr:FormattedDateTime></eures:StartDate>
            <hr:CurrentIndicator>true</hr:CurrentIndicator></eures:EmploymentPeriod>
            <oa:Description>&lt;ol&gt;&lt;li data-list="bullet"&gt;Rye&lt;/li&gt;&lt;li data-list="bullet"&gt;Spelt&lt;/li&gt;&lt;/ol&gt;</oa:Description>
            <City>Linz</City><Country>at</Country></PositionHistory></EmployerHistory></EmploymentHistory>
            <EducationHistory><EducationOrganizationAttendance><hr:OrganizationName>School of Crusts</hr:OrganizationName>
            <AttendancePeriod><StartDate><hr:FormattedDateTime>2008-09-01</hr:FormattedDateTime></StartDate>
            <EndDate><hr:FormattedDateTime>2011-06-30</hr:FormattedDateTime></EndDate><Ongoing>false</Ongoing>
            </AttendancePeriod><EducationDegree><hr:DegreeName>Baker's diploma</hr:DegreeName></EducationDegree>
            </EducationOrganizationAttendance></EducationHistory>
            <eures:Licenses><eures:License><hr:LicenseTypeCode>B</hr:LicenseTypeCode></eures:License></eures:Licenses>
            <PersonQualifications><PersonCompetency><CompetencyID schemeName="NORMAL">fra</CompetencyID>
            <hr:TaxonomyID>language</hr:TaxonomyID><eures:CompetencyDimension>
            <hr:CompetencyDimensionTypeCode>CEF-Understanding-Listening</hr:CompetencyDimensionTypeCode>
            <eures:Score><hr:ScoreText>B1</hr:ScoreText></eures:Score></eures:CompetencyDimension></PersonCompetency>
            </PersonQualifications>
            <Skills><PersonCompetency><hr:TaxonomyID>Digital_Skill</hr:TaxonomyID>
            <hr:CompetencyName>Spreadsheets</hr:CompetencyName></PersonCompetency></Skills>
            <Others><Title>Village life</Title><Other><Title>Oven keeper</Title>
            <Description>&lt;p&gt;Every Sunday&lt;/p&gt;</Description></Other></Others>
            </CandidateProfile><RenderingInformation><Design><Template>T</Template></Design></RenderingInformation>
            </Candidate>""";

    private static SourceDocument read(String attachment) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage();
            document.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.beginText();
                content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
                content.newLineAtOffset(72, 700);
                content.showText("The page itself");
                content.endText();
            }
            PDComplexFileSpecification file = new PDComplexFileSpecification();
            file.setFile("attachment.xml");
            file.setEmbeddedFile(new PDEmbeddedFile(
                    document, new ByteArrayInputStream(attachment.getBytes(StandardCharsets.UTF_8))));
            PDEmbeddedFilesNameTreeNode files = new PDEmbeddedFilesNameTreeNode();
            files.setNames(Map.of("attachment.xml", file));
            PDDocumentNameDictionary names = new PDDocumentNameDictionary(document.getDocumentCatalog());
            names.setEmbeddedFiles(files);
            document.getDocumentCatalog().setNames(names);
            document.save(bytes);
        }
        return DocumentReader.create().read(new ByteArrayInputStream(bytes.toByteArray()), "");
    }

    @Test
    void readsTheOldSkillsPassport() throws IOException {
        assertThat(Show.lines(read(PASSPORT)))
                .containsExactly(
                        "H1 Ada Quill",
                        "Mill Lane 3, 4020 Linz, Austria",
                        "ada@example.org",
                        "+43 660 0000000",
                        "Date of birth: 1990-02-03",
                        "Baker",
                        "H2 Work experience",
                        "Head baker\t2019-03 – Present",
                        "Mill & Sons, Linz, Austria",
                        "All the bread",
                        " Rye & spelt",
                        "H2 Education and training",
                        "Baker's diploma\t2008 – 2011",
                        "School of Crusts",
                        "H2 Languages",
                        "German: mother tongue",
                        "English: C1 (listening), B2 (writing)",
                        "H2 Digital skills",
                        "- Spreadsheets",
                        "- Till software",
                        "H2 Projects",
                        "Village oven");
    }

    @Test
    void readsTheNewCandidate() throws IOException {
        assertThat(Show.lines(read(CANDIDATE)))
                .containsExactly(
                        "H1 Ada Quill",
                        "ada@example.org",
                        "+43 6600000000",
                        "Linz, Austria",
                        "H2 Summary",
                        "Bakes.",
                        "H2 Work experience",
                        "Head baker\t2019-03-01 – Present",
                        "Mill & Sons, Linz, Austria",
                        " Rye",
                        " Spelt",
                        "H2 Education and training",
                        "Baker's diploma\t2008-09-01 – 2011-06-30",
                        "School of Crusts",
                        "H2 Driving licence",
                        "B",
                        "H2 Skills",
                        "Spreadsheets",
                        "H2 Village life",
                        "Oven keeper",
                        "Every Sunday",
                        "H2 Languages",
                        "German: mother tongue",
                        "French: B1");
    }

    @Test
    void readsThePageWhereTheAttachmentIsAnythingElse() throws IOException {
        for (String other : new String[] {
            "<invoice xmlns='urn:x'>Ada</invoice>",
            CANDIDATE.substring(0, 700),
            "<Candidate xmlns=\"http://www.europass.eu/1.0\"/>",
            ""
        }) {
            assertThat(Show.lines(read(other))).containsExactly("The page itself");
        }
    }

    @Test
    void neverFetchesAnExternalEntity() throws IOException {
        String hostile = "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/hostname\">]>"
                + PASSPORT.replace("<FirstName>Ada", "<FirstName>Ada &e;");
        assertThat(Show.lines(read(hostile)).get(0)).isIn("H1 Ada Quill", "The page itself");
    }
}
