package dev.vitae.schema.normalize;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EmployerNormalizerTest {

    private final EmployerNormalizer employers = EmployerNormalizer.create();

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
                    Moss Instruments Inc.                          ; Moss Instruments
                    Moss Instruments, Inc.                         ; Moss Instruments
                    Moss Instruments Inc                           ; Moss Instruments
                    MOSS INSTRUMENTS INC.                          ; MOSS INSTRUMENTS
                    Moss Instruments Corp.                         ; Moss Instruments
                    Moss Corporation                               ; Moss
                    Moss & Daughters Ltd                           ; Moss & Daughters
                    Moss & Daughters Ltd.                          ; Moss & Daughters
                    Moss & Daughters Limited                       ; Moss & Daughters
                    moss ltd                                       ; moss
                    Moss Labs LLC                                  ; Moss Labs
                    Moss Labs, L.L.C.                              ; Moss Labs
                    Moss Legal LLP                                 ; Moss Legal
                    Moss Group PLC                                 ; Moss Group
                    Moss Group plc                                 ; Moss Group
                    Moss Capital L.P.                              ; Moss Capital
                    Moss Mining Pty Ltd                            ; Moss Mining
                    Moss Mining Pty. Ltd.                          ; Moss Mining
                    Moss Mining (Pty) Ltd                          ; Moss Mining
                    Moss Trading Pte. Ltd.                         ; Moss Trading
                    Moss Technologies Pvt. Ltd.                    ; Moss Technologies
                    Moss Technologies Private Limited              ; Moss Technologies
                    Moss Technologies (P) Ltd                      ; Moss Technologies
                    Moss Foods Sdn. Bhd.                           ; Moss Foods
                    Moss Electronics Co., Ltd.                     ; Moss Electronics
                    Moss Electronics Co. Ltd                       ; Moss Electronics
                    Moos Software GmbH                             ; Moos Software
                    Moos Software GmbH & Co. KG                    ; Moos Software
                    Moos Software GmbH & Co KG                     ; Moos Software
                    Moos & Co. KG                                  ; Moos
                    Moos Holding AG                                ; Moos Holding
                    Moos SE                                        ; Moos
                    Moos SE & Co. KGaA                             ; Moos
                    Moos Handels OHG                               ; Moos Handels
                    Moos Apps UG (haftungsbeschränkt)              ; Moos Apps
                    Moos Hilfe e.V.                                ; Moos Hilfe
                    Moos Hilfe e. V.                               ; Moos Hilfe
                    Moos Hilfe gGmbH                               ; Moos Hilfe
                    Moos Bau Ges.m.b.H.                            ; Moos Bau
                    Moos Brot e.K.                                 ; Moos Brot
                    Moosbank eG                                    ; Moosbank
                    Mousse SA                                      ; Mousse
                    Mousse S.A.                                    ; Mousse
                    Mousse SAS                                     ; Mousse
                    Mousse SARL                                    ; Mousse
                    Mousse S.à r.l.                                ; Mousse
                    Mousse Conseil EURL                            ; Mousse Conseil
                    Musgo S.L.                                     ; Musgo
                    Musgo SL                                       ; Musgo
                    Musgo, S.L.U.                                  ; Musgo
                    Musgo S.A. de C.V.                             ; Musgo
                    Musgo S. de R.L. de C.V.                       ; Musgo
                    Muschio S.p.A.                                 ; Muschio
                    Muschio SpA                                    ; Muschio
                    Muschio S.r.l.                                 ; Muschio
                    Muschio Srl                                    ; Muschio
                    Musgo Lda                                      ; Musgo
                    Musgo Ltda.                                    ; Musgo
                    Musgo S/A                                      ; Musgo
                    Mos B.V.                                       ; Mos
                    Mos BV                                         ; Mos
                    Mos Holding N.V.                               ; Mos Holding
                    Mos Bakkers V.O.F.                             ; Mos Bakkers
                    Mossa AB                                       ; Mossa
                    Mosse A/S                                      ; Mosse
                    Mos ApS                                        ; Mos
                    Sammal Oy                                      ; Sammal
                    Mech Sp. z o.o.                                ; Mech
                    Mech s.r.o.                                    ; Mech
                    Mahovina d.o.o.                                ; Mahovina
                    Moha Kft.                                      ; Moha
                    Yosun A.Ş.                                     ; Yosun
                    Yosun Ltd. Şti.                                ; Yosun
                    Koke K.K.                                      ; Koke
                    PT Lumut                                       ; Lumut
                    PT. Lumut Tbk                                  ; Lumut
                    OOO Mokh                                       ; Mokh
                    Moss (Remote)                                  ; Moss
                    Moss (remote)                                  ; Moss
                    Moss - Remote                                  ; Moss
                    Moss, Remote                                   ; Moss
                    Moss | Freelance                               ; Moss
                    Moss (Contract)                                ; Moss
                    Moss (Part-time)                               ; Moss
                    Moss (via Fern Staffing)                       ; Moss
                    Moss (via agency)                              ; Moss
                    Moss, via Fern Staffing                        ; Moss
                    Moss (formerly Lichen Labs)                    ; Moss
                    Moss Inc. (formerly Lichen Labs, Inc.)         ; Moss
                    Moss, formerly Lichen Labs                     ; Moss
                    Moss (formerly known as Lichen)                ; Moss
                    Moss (now Fern)                                ; Moss
                    Moss (acquired by Fern)                        ; Moss
                    Moss (part of Fern Group)                      ; Moss
                    Moss (NASDAQ: MOSS)                            ; Moss
                    Moss Inc. (NYSE: MOS)                          ; Moss
                    Moos GmbH (vormals Flechte AG)                 ; Moos
                    Moos GmbH, ehemals Flechte AG                  ; Moos
                    Moos (Werkstudent)                             ; Moos
                    Mousse (anciennement Lichen)                   ; Mousse
                    Mos B.V. (voorheen Varen)                      ; Mos
                    Moss Ltd (contract) (remote)                   ; Moss
                    Moss [remote]                                  ; Moss
                    Moss,                                          ; Moss
                    Moss |                                         ; Moss
                    Moss -                                         ; Moss
                    Moss –                                         ; Moss
                    Moss :                                         ; Moss
                    | Moss                                         ; Moss
                    - Moss                                         ; Moss
                    • Moss Ltd                                     ; Moss
                    Moss    Labs                                   ; Moss Labs
                    """)
    void takesOffWhatStandsAround(String text, String name) {
        assertThat(employers.normalize(text)).contains(name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Moss",
                "SAS",
                "Limited",
                "GmbH",
                "Inc.",
                "AG",
                "(remote)",
                "Remote",
                "Freelance",
                "Self-employed",
                "Fern & Co.",
                "The Fern Company",
                "Thermal Spa",
                "Institut für Moos und Flechten (IMF)",
                "Universität Moosburg",
                "Moss (Berlin)",
                "St. Fern's Hospital, Mossley",
                "Fern/Moss",
                "Moss-Fern",
                "Ministry of Moss",
                "fern.io",
                "Yahoo!",
                "3Moss",
                "Moss as",
                "Fern, Moss & Lichen",
                "Moss Group",
                "C&A",
                "Via Moss"
            })
    void leavesANameAsItIs(String name) {
        assertThat(employers.normalize(name)).contains(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "-", "()", "…"})
    void makesNoNameOfNothing(String text) {
        assertThat(employers.normalize(text)).isEmpty();
    }

    @Provide
    Arbitrary<String> almostEmployers() {
        return Arbitraries.of(
                        "Moss",
                        "Ltd",
                        "GmbH",
                        "& Co. KG",
                        "Inc.",
                        "(",
                        ")",
                        "remote",
                        "via",
                        " ",
                        " ",
                        ",",
                        "-",
                        "|",
                        "SAS",
                        "PT")
                .list()
                .ofMaxSize(15)
                .map(parts -> String.join("", parts));
    }

    @Property
    void leavesWhatItMadeAsItIs(@ForAll("almostEmployers") String text) {
        employers
                .normalize(text)
                .ifPresent(name -> assertThat(employers.normalize(name)).contains(name));
    }

    @Property
    void neverEmptiesAName(@ForAll("almostEmployers") String text) {
        assertThat(employers.normalize("Moss " + text)).isPresent();
    }

    @Property
    void neverThrows(@ForAll String text) {
        employers.normalize(text);
    }

    @Property(tries = 50)
    void takesNoLongText(@ForAll @StringLength(min = 1_000, max = 10_000) String text) {
        assertThat(employers.normalize("x".repeat(301) + text)).isEmpty();
    }
}
