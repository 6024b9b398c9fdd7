package dev.vitae.schema.normalize;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DegreeNormalizerTest {

    private final DegreeNormalizer degrees = DegreeNormalizer.create();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Volksschule                                       | 1
                    Licenza elementare                                | 1
                    Hauptschulabschluss                               | 2
                    Realschulabschluss                                | 2
                    Mittlere Reife                                    | 2
                    Diplôme national du brevet                        | 2
                    Graduado en ESO                                   | 2
                    Licenza media                                     | 2
                    Ensino fundamental                                | 2
                    VMBO                                              | 2
                    VMBO-T                                            | 2
                    Entreeopleiding                                   | 2
                    NVQ Level 1                                       | 2
                    Certificate II in Hospitality                     | 2
                    Certificado de profesionalidad nivel 2            | 2
                    Abitur                                            | 3
                    Abitur (Note 1,7)                                 | 3
                    Allgemeine Hochschulreife                         | 3
                    Fachhochschulreife                                | 3
                    Matura                                            | 3
                    Ausbildung                                        | 3
                    Ausbildung zum Bankkaufmann                       | 3
                    Kaufmännische Ausbildung                          | 3
                    Lehre als Tischler                                | 3
                    Baccalauréat                                      | 3
                    Baccalauréat scientifique                         | 3
                    Bac S, mention bien                               | 3
                    Bac pro commerce                                  | 3
                    CAP cuisine                                       | 3
                    Bachillerato                                      | 3
                    Bachillerato de Ciencias                          | 3
                    CFGM Cuidados auxiliares de enfermería            | 3
                    Maturità scientifica                              | 3
                    Diploma di maturità                               | 3
                    Diploma di liceo classico                         | 3
                    Ensino médio                                      | 3
                    12.º ano                                          | 3
                    HAVO                                              | 3
                    VWO                                               | 3
                    MBO niveau 4                                      | 3
                    MBO-4                                             | 3
                    MBO 4 Applicatieontwikkelaar                      | 3
                    Middenkaderopleiding                              | 3
                    FP Básica                                         | 3
                    Matura, AHS Leopold                               | 3
                    Berufsbildende mittlere Schule                    | 3
                    High School Diploma                               | 3
                    High school                                       | 3
                    GED                                               | 3
                    A-Levels                                          | 3
                    A Levels: Maths (A), Physics (B)                  | 3
                    3 A-Levels                                        | 3
                    AS Level                                          | 3
                    GCSEs                                             | 3
                    10 GCSEs                                          | 3
                    10 GCSEs, 3 A-Levels                              | 3
                    Access to Higher Education Diploma                | 3
                    Level 3 Diploma in Childcare                      | 3
                    International Baccalaureate                       | 3
                    IB Diploma                                        | 3
                    Leaving Certificate                               | 3
                    Higher Secondary Certificate                      | 3
                    HSC                                               | 3
                    SSC                                               | 3
                    Class X                                           | 3
                    12th Standard                                     | 3
                    Class XII                                         | 3
                    BTEC Level 3 Extended Diploma in IT               | 3
                    NVQ Level 2 in Hairdressing                       | 3
                    NVQ Level 3                                       | 3
                    Level 3 NVQ in Plumbing                           | 3
                    Certificate III in Carpentry                      | 3
                    Certificate IV in Training and Assessment         | 4
                    MBO 4 Specialistenopleiding                       | 4
                    Ausbildung zur Krankenschwester                   | 4
                    Umschulung zum Fachinformatiker                   | 4
                    Post Leaving Certificate                          | 4
                    IFTS                                              | 4
                    Certificado de profesionalidad de nivel 3         | 4
                    Associate Degree                                  | 5
                    Associate's Degree                                | 5
                    Associates Degree in Nursing                      | 5
                    Associate of Applied Science                      | 5
                    Associate of Arts in Business                     | 5
                    A.A.S. Culinary Arts                              | 5
                    HND                                               | 5
                    HND Mechanical Engineering                        | 5
                    HNC                                               | 5
                    Higher National Diploma in Computing              | 5
                    Foundation Degree                                 | 5
                    FdA Early Years                                   | 5
                    DipHE Nursing                                     | 5
                    Certificate of Higher Education                   | 5
                    BTS                                               | 5
                    BTS Comptabilité et gestion                       | 5
                    Brevet de technicien supérieur                    | 5
                    DUT Informatique                                  | 5
                    Bac+2                                             | 5
                    Bac +2                                            | 5
                    CFGS Desarrollo de aplicaciones web               | 5
                    Técnico Superior en Educación Infantil            | 5
                    CTeSP                                             | 5
                    Associate Degree (AD)                             | 5
                    Istituto Tecnico Superiore                        | 5
                    Graduaat                                          | 5
                    HTL-Matura                                        | 5
                    HTL Matura                                        | 5
                    Matura (HTL)                                      | 5
                    Matura an der HAK                                 | 5
                    Reife- und Diplomprüfung                          | 5
                    Bachelor                                          | 6
                    Bachelor's                                        | 6
                    Bachelor’s degree                                 | 6
                    Bachelors Degree                                  | 6
                    Bachelor of Science                               | 6
                    Bachelor of Science in Computer Science           | 6
                    Bachelor of Science, Physics                      | 6
                    BACHELOR OF ARTS                                  | 6
                    Bachelor of Elephant Care                         | 6
                    Honours Bachelor of Arts                          | 6
                    B.Sc.                                             | 6
                    BSc                                               | 6
                    B. Sc.                                            | 6
                    BSc (Hons)                                        | 6
                    BSc (Hons) Mathematics                            | 6
                    BSc. Hons                                         | 6
                    B.Sc. Informatik                                  | 6
                    B.S.                                              | 6
                    BS in Biology                                     | 6
                    B.A.                                              | 6
                    BA (Hons) History                                 | 6
                    B. A. Germanistik                                 | 6
                    B.Eng.                                            | 6
                    BEng                                              | 6
                    B.Tech                                            | 6
                    B. Tech. in Information Technology                | 6
                    B.E. (Computer Engineering)                       | 6
                    B.Com                                             | 6
                    BBA                                               | 6
                    BCA                                               | 6
                    LLB                                               | 6
                    LL.B. (Hons)                                      | 6
                    MBBS                                              | 6
                    Bachelor of Medicine, Bachelor of Surgery         | 6
                    BFA                                               | 6
                    BSN                                               | 6
                    MA (Hons) Economics                               | 6
                    Licence                                           | 6
                    Licence de droit                                  | 6
                    Licence professionnelle                           | 6
                    CPGE                                              | 6
                    Bac+3                                             | 6
                    Grado en Derecho                                  | 6
                    Grado en Administración y Dirección de Empresas   | 6
                    Diplomatura en Enfermería                         | 6
                    Ingeniería Técnica Industrial                     | 6
                    Laurea triennale                                  | 6
                    Laurea triennale in Economia                      | 6
                    Laurea Triennale (L-18)                           | 6
                    Master di I livello                               | 6
                    Master universitario di primo livello             | 6
                    Bacharelado em Direito                            | 6
                    HBO                                               | 6
                    HBO Bedrijfskunde                                 | 6
                    HBO-bachelor                                      | 6
                    WO Bachelor Psychologie                           | 6
                    Bachelorstudium Chemie                            | 6
                    Diplom (FH)                                       | 6
                    Dipl.-Ing. (FH)                                   | 6
                    Dipl.-Ing. (FH) Maschinenbau                      | 6
                    Diplom-Betriebswirt (FH)                          | 6
                    Staatlich geprüfter Techniker                     | 6
                    Geprüfter Wirtschaftsfachwirt (IHK)               | 6
                    Staatlich geprüfte Betriebswirtin                 | 6
                    Industriemeister Metall                           | 6
                    Staatlich anerkannte Erzieherin                   | 6
                    Informatiker mit eidg. Fachausweis                | 6
                    Dipl. Techniker HF                                | 6
                    Diplom HF                                         | 6
                    Betriebswirtschaft, Höhere Fachschule             | 6
                    Informatik (B.Sc.)                                | 6
                    Wirtschaftsinformatik, B.Sc.                      | 6
                    Computer Science BSc                              | 6
                    EQF Level 6                                       | 6
                    Master                                            | 7
                    Master's degree                                   | 7
                    Masters in Data Science                           | 7
                    Master of Science                                 | 7
                    Master of Science (M.Sc.)                         | 7
                    Master of Arts in Education                       | 7
                    Master of Business Administration (MBA)           | 7
                    MBA                                               | 7
                    M.B.A.                                            | 7
                    Executive MBA                                     | 7
                    M.Sc.                                             | 7
                    MSc                                               | 7
                    M. Sc. Physik                                     | 7
                    MS, Computer Science                              | 7
                    M.A.                                              | 7
                    MA in Linguistics                                 | 7
                    MEng                                              | 7
                    M.Eng.                                            | 7
                    M.Tech                                            | 7
                    MPhil                                             | 7
                    MPH                                               | 7
                    LL.M.                                             | 7
                    Juris Doctor                                      | 7
                    J.D.                                              | 7
                    PGDM                                              | 7
                    MRes                                              | 7
                    Joint Master of Arts                              | 7
                    Double Master's Degree                            | 7
                    Informatik (Master)                               | 7
                    Psychologie (M.Sc.)                               | 7
                    Diplom (Univ.)                                    | 7
                    Lizentiat                                         | 7
                    Erstes Staatsexamen                               | 7
                    1. Staatsexamen                                   | 7
                    Staatsexamen Medizin                              | 7
                    Magister Artium                                   | 7
                    Diplôme d'ingénieur                               | 7
                    Diplôme d’ingénieur                               | 7
                    Master 2 Marketing                                | 7
                    Bac+5                                             | 7
                    DESS                                              | 7
                    Máster en Marketing Digital                       | 7
                    Máster Universitario en Ingeniería                | 7
                    Maestría en Finanzas                              | 7
                    Grado en Medicina                                 | 7
                    Grado en Farmacia                                 | 7
                    Laurea magistrale                                 | 7
                    Laurea Magistrale in Ingegneria                   | 7
                    Laurea specialistica                              | 7
                    Master di II livello                              | 7
                    Mestrado em Gestão                                | 7
                    Mestrado Integrado                                | 7
                    WO Master                                         | 7
                    Doctorandus                                       | 7
                    PhD                                               | 8
                    Ph.D.                                             | 8
                    Ph. D.                                            | 8
                    Ph.D. in Chemistry                                | 8
                    PhD, Physics                                      | 8
                    DPhil                                             | 8
                    Doctorate                                         | 8
                    Doctor of Philosophy                              | 8
                    Doctor of Philosophy (Ph.D.)                      | 8
                    Ed.D.                                             | 8
                    PDEng                                             | 8
                    Dr. rer. nat.                                     | 8
                    Dr.-Ing.                                          | 8
                    Dr. phil.                                         | 8
                    Promotion                                         | 8
                    Promotion (Dr. rer. nat.)                         | 8
                    Promotion zum Dr.-Ing.                            | 8
                    Doctorat                                          | 8
                    Doctorat en histoire                              | 8
                    Doctorado en Biología                             | 8
                    Dottorato di ricerca                              | 8
                    Doutorado em Física                               | 8
                    Doutoramento                                      | 8
                    Doctoraat                                         | 8
                    Diploma                                           | ?
                    Diploma in Nursing                                | ?
                    Certificate                                       | ?
                    Certificate in Bookkeeping                        | ?
                    Postgraduate Diploma                              | ?
                    PGCE                                              | ?
                    Diplom                                            | ?
                    Diplom-Ingenieur                                  | ?
                    Dipl.-Ing.                                        | ?
                    Licenciatura                                      | ?
                    Licenciatura en Derecho                           | ?
                    Licenciado en Psicología                          | ?
                    Laurea                                            | ?
                    Laurea in Medicina                                | ?
                    Maîtrise                                          | ?
                    MBO                                               | ?
                    M.D.                                              | ?
                    Doctor of Medicine                                | ?
                    MA (Oxon)                                         | ?
                    Master of Advanced Studies                        | ?
                    Diplom-Betriebswirt                               | ?
                    Geprüfter Betriebswirt (IHK)                      | ?
                    IGCSE                                             | ?
                    Meister                                           | ?
                    NVQ                                               | ?
                    A.S.                                              | ?
                    BSc, MSc                                          | ?
                    Bachelor & Master                                 | ?
                    Certified Scrum Master                            | ?
                    Scrum Master                                      | ?
                    Computer Science                                  | ?
                    Physics                                           | ?
                    Exchange semester                                 | ?
                    as an exchange student                            | ?
                    Driving licence                                   | ?
                    Sales Associate                                   | ?
                    Sales promotion                                   | ?
                    """)
    void knowsTheLevelWhereThereIsButOne(String text, String level) {
        assertThat(degrees.normalize(text)
                        .map(found -> String.valueOf(found.number()))
                        .orElse("?"))
                .isEqualTo(level);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", ".", "(", "B.", "...", "'"})
    void takesNothingFromNothing(String text) {
        assertThat(degrees.normalize(text)).isEmpty();
    }

    @Test
    void numbersLevelsAsUnescoDoes() {
        assertThat(IscedLevel.SHORT_CYCLE_TERTIARY.number()).isEqualTo(5);
        assertThat(IscedLevel.DOCTORAL.number()).isEqualTo(8);
        assertThat(IscedLevel.MASTER.label()).isEqualTo("Master's or equivalent level");
    }

    @Provide
    Arbitrary<String> almostDegrees() {
        return Arbitraries.of(
                        "B", "Sc", ".", " ", "(", ")", "Hons", "Master", "of", "Diplom", "FH", ",", "-", "Bac", "+")
                .list()
                .ofMaxSize(15)
                .map(parts -> String.join("", parts));
    }

    @Property
    void neverThrows(@ForAll String text, @ForAll("almostDegrees") String almost) {
        degrees.normalize(text);
        degrees.normalize(almost);
    }

    @Property(tries = 50)
    void takesNoLongText(@ForAll @StringLength(min = 301, max = 10_000) String text) {
        assertThat(degrees.normalize(text)).isEmpty();
    }
}
