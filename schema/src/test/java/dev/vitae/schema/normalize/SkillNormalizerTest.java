package dev.vitae.schema.normalize;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
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

class SkillNormalizerTest {

    private final SkillNormalizer skills = SkillNormalizer.create();

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
                    JavaScript                    ; JavaScript
                    javascript                    ; JavaScript
                    Javascript                    ; JavaScript
                    Java Script                   ; JavaScript
                    JS                            ; JavaScript
                    ES6                           ; JavaScript
                    JavaScript (ES6+)             ; JavaScript
                    TypeScript                    ; TypeScript
                    TS                            ; TypeScript
                    Java                          ; Java
                    Core Java                     ; Java
                    J2EE                          ; Jakarta EE
                    Java EE                       ; Jakarta EE
                    C                             ; C
                    C++                           ; C++
                    c++                           ; C++
                    CPP                           ; C++
                    C++17                         ; C++
                    C#                            ; C#
                    c#                            ; C#
                    C Sharp                       ; C#
                    C-Sharp                       ; C#
                    F#                            ; F#
                    R                             ; R
                    Go                            ; Go
                    Golang                        ; Go
                    .NET                          ; .NET
                    .Net                          ; .NET
                    dotnet                        ; .NET
                    .NET Core                     ; .NET
                    .NET Framework                ; .NET
                    ASP.NET                       ; ASP.NET
                    ASP.NET Core                  ; ASP.NET Core
                    VB.NET                        ; Visual Basic .NET
                    Objective C                   ; Objective-C
                    Obj-C                         ; Objective-C
                    Python 3                      ; Python
                    Ruby on Rails                 ; Ruby on Rails
                    Rails                         ; Ruby on Rails
                    RoR                           ; Ruby on Rails
                    HTML5                         ; HTML
                    HTML 5                        ; HTML
                    HTML                          ; HTML
                    CSS3                          ; CSS
                    SCSS                          ; Sass
                    React                         ; React
                    React.js                      ; React
                    ReactJS                       ; React
                    React JS                      ; React
                    React Native                  ; React Native
                    Node                          ; Node.js
                    NodeJS                        ; Node.js
                    Node.JS                       ; Node.js
                    node js                       ; Node.js
                    Express                       ; Express.js
                    Vue                           ; Vue.js
                    VueJS                         ; Vue.js
                    Next.js                       ; Next.js
                    NextJS                        ; Next.js
                    Nuxt.js                       ; Nuxt
                    Angular                       ; Angular
                    AngularJS                     ; AngularJS
                    Angular.js                    ; AngularJS
                    jQuery                        ; jQuery
                    JQUERY                        ; jQuery
                    D3.js                         ; D3
                    Three.js                      ; Three.js
                    Tailwind                      ; Tailwind CSS
                    Material-UI                   ; MUI
                    REST APIs                     ; REST
                    RESTful APIs                  ; REST
                    GraphQL                       ; GraphQL
                    JWT                           ; JSON Web Tokens
                    Spring-Boot                   ; Spring Boot
                    SpringBoot                    ; Spring Boot
                    Postgres                      ; PostgreSQL
                    postgresql                    ; PostgreSQL
                    MS SQL                        ; Microsoft SQL Server
                    MSSQL                         ; Microsoft SQL Server
                    SQL Server                    ; Microsoft SQL Server
                    T-SQL                         ; T-SQL
                    PL/SQL                        ; PL/SQL
                    PLSQL                         ; PL/SQL
                    SQL                           ; SQL
                    Mongo                         ; MongoDB
                    Mongo DB                      ; MongoDB
                    Elastic Search                ; Elasticsearch
                    ELK Stack                     ; Elastic Stack
                    DynamoDB                      ; Amazon DynamoDB
                    Kafka                         ; Apache Kafka
                    Spark                         ; Apache Spark
                    Hadoop                        ; Apache Hadoop
                    Airflow                       ; Apache Airflow
                    Maven                         ; Apache Maven
                    Tomcat                        ; Apache Tomcat
                    PowerBI                       ; Microsoft Power BI
                    Power BI                      ; Microsoft Power BI
                    sklearn                       ; scikit-learn
                    Scikit-Learn                  ; scikit-learn
                    scikit learn                  ; scikit-learn
                    Jupyter Notebooks             ; Jupyter
                    ML                            ; Machine Learning
                    AWS                           ; Amazon Web Services
                    EC2                           ; Amazon EC2
                    Azure                         ; Microsoft Azure
                    Google Cloud Platform         ; Google Cloud
                    BigQuery                      ; Google BigQuery
                    k8s                           ; Kubernetes
                    K8S                           ; Kubernetes
                    docker-compose                ; Docker Compose
                    OpenShift                     ; Red Hat OpenShift
                    CI/CD                         ; CI/CD
                    CI / CD                       ; CI/CD
                    CICD                          ; CI/CD
                    SVN                           ; Subversion
                    GitHub                        ; GitHub
                    Git                           ; Git
                    GNU/Linux                     ; Linux
                    Mac OS X                      ; macOS
                    Windows Server                ; Windows Server
                    TCP/IP                        ; TCP/IP
                    Unity3D                       ; Unity
                    IoT                           ; Internet of Things
                    SPS-Programmierung            ; PLC Programming
                    OOP                           ; Object-Oriented Programming
                    TDD                           ; Test-Driven Development
                    Test-Driven-Development       ; Test-Driven Development
                    JUnit                         ; JUnit
                    JUnit 5                       ; JUnit
                    Jira                          ; Jira
                    JIRA                          ; Jira
                    MS Project                    ; Microsoft Project
                    VS Code                       ; Visual Studio Code
                    VSCode                        ; Visual Studio Code
                    Excel                         ; Microsoft Excel
                    MS Excel                      ; Microsoft Excel
                    MS-Excel                      ; Microsoft Excel
                    Microsoft Excel               ; Microsoft Excel
                    MS Office                     ; Microsoft Office
                    MS-Office-Paket               ; Microsoft Office
                    Office 365                    ; Microsoft 365
                    PowerPoint                    ; Microsoft PowerPoint
                    Power Point                   ; Microsoft PowerPoint
                    SAP S/4HANA                   ; SAP S/4HANA
                    SAP R/3                       ; SAP ERP R/3
                    Photoshop                     ; Adobe Photoshop
                    InDesign                      ; Adobe InDesign
                    Premiere Pro                  ; Adobe Premiere Pro
                    AutoCAD                       ; AutoCAD
                    Auto CAD                      ; AutoCAD
                    Solid Works                   ; SolidWorks
                    Revit                         ; Autodesk Revit
                    SEO                           ; Search Engine Optimization
                    Google AdWords                ; Google Ads
                    Buchhaltung                   ; Bookkeeping
                    R&D                           ; Research and Development
                    R & D                         ; Research and Development
                    P&L                           ; Profit and Loss Management
                    CPR                           ; Cardiopulmonary Resuscitation
                    Erste Hilfe                   ; First Aid
                    Food Hygiene                  ; Food Safety
                    HACCP                         ; HACCP
                    Staplerschein                 ; Forklift Operation
                    Kundenservice                 ; Customer Service
                    gestion de projet             ; Project Management
                    Teamfähigkeit                 ; Teamwork
                    A/B Testing                   ; A/B Testing
                    Ren'Py                        ; Ren'Py
                    Ren’Py                        ; Ren'Py
                    """)
    void knowsASkillByItsNames(String text, String name) {
        assertThat(skills.normalize(text)).contains(name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " ", ".", "-", "net", "X", "C, C++", "Ryanair", "Netflix", "basket weaving", "#", "+", "E#"})
    void leavesWhatItDoesNotKnow(String text) {
        assertThat(skills.normalize(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"GCP", "SEM", "NLP", "EMR", "CAN", "AVG"})
    void leavesWhatMeansTwoThings(String text) {
        assertThat(skills.normalize(text)).isEmpty();
    }

    /** The generator's keys are those that are looked up, and a canonical name is its own. */
    @Test
    void everyNameLeadsToItself() {
        assertThat(ResourceLines.of("skills.txt")).hasSizeGreaterThan(1_500).allSatisfy(line -> {
            String key = line.substring(0, line.indexOf('\t'));
            String name = line.substring(line.indexOf('\t') + 1);
            assertThat(SkillNormalizer.key(key)).isEqualTo(key);
            assertThat(skills.normalize(key)).contains(name);
            assertThat(skills.normalize(name)).contains(name);
            assertThat(skills.normalize(name.toUpperCase(Locale.ROOT))).contains(name);
        });
    }

    @Provide
    Arbitrary<String> almostSkills() {
        return Arbitraries.of("C", "#", "+", ".", "NET", " ", "-", "/", "js", "Node", "React", "Go", "R", "&", "é")
                .list()
                .ofMaxSize(6)
                .map(parts -> String.join("", parts));
    }

    @Property
    void givesTheSameNameForItsName(@ForAll("almostSkills") String text) {
        skills.normalize(text)
                .ifPresent(name -> assertThat(skills.normalize(name)).contains(name));
    }

    @Property
    void neverThrows(@ForAll String text) {
        skills.normalize(text);
    }

    @Property(tries = 50)
    void takesNoLongText(@ForAll @StringLength(min = 81, max = 10_000) String text) {
        assertThat(skills.normalize(text)).isEmpty();
    }
}
