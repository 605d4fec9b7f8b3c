import Incidents
import Testing

@testable import Exports

@Suite("CSV")
struct TableTests {
    @Test(
        "a field that a spreadsheet would compute is defused",
        arguments: ["=1+1", "+49", "-5", "@SUM(A1)", "\tx", "\rx", "＝1"])
    func formulas(value: String) {
        #expect(CSVText.field(value) == "\"'" + value + "\"")
    }

    @Test(
        "fields are quoted where RFC 4180 wants it",
        arguments: [
            ("BARMER", "BARMER"), ("a,b", "\"a,b\""), ("sagte „ja“", "sagte „ja“"), ("12\" Rohr", "\"12\"\" Rohr\""),
            ("a\nb", "\"a\nb\""), ("", ""), ("a=b", "a=b"),
        ])
    func quoting(value: String, field: String) { #expect(CSVText.field(value) == field) }

    @Test("a malicious title is harmless in every CSV", arguments: [ExportFormat.csv, .effects])
    func title(format: ExportFormat) throws {
        let record = try Samples.record([
            ("Angriff auf Rechenhaus", "=cmd|' /C calc'!A0"),
            (#""name": "Rechenhaus", "role""#, #""name": "@Haus", "role""#),
        ])
        let text = try format.export([record]).text
        #expect(!text.contains(",=cmd") && !text.contains(",@Haus"))
        #expect(text.contains("\"'@Haus\""))
    }

    @Test(
        "Python's csv reads as many columns in every row as there are names", arguments: [ExportFormat.csv, .effects])
    func columns(format: ExportFormat) throws {
        let script = """
            import csv, io, sys
            rows = list(csv.reader(io.TextIOWrapper(sys.stdin.buffer, encoding="utf-8", newline=""), strict=True))
            print(len(rows) > 20, {len(row) for row in rows} == {len(rows[0])}, end="")
            """
        #expect(try Samples.python(script, input: format.export(Samples.corpus).text) == "True True")
    }

    @Test("effects have a row for each insurer, its services, services without insurer and spared insurers")
    func effects() throws {
        let record = try Samples.record()
        let rows = EffectsTable(records: [record]).text.split(separator: "\r\n").dropFirst().map {
            $0.split(separator: ",", omittingEmptySubsequences: false)
        }
        #expect(
            rows.map { $0[5] } == [
                "BARMER", "BARMER", "Betriebskrankenkassen", "Betriebskrankenkassen", "", "Techniker Krankenkasse",
            ])
        #expect(rows.map { $0[9] } == ["", "Kassen-App", "", "Kassen-App", "Kassen-App", ""])
        #expect(rows.map { $0[11] } == ["affected", "disrupted", "affected", "disrupted", "disrupted", "unaffected"])
        #expect(rows.allSatisfy { $0[16] == "Sprecherin" && $0[19] == "Worte" })
    }

    @Test("effects of one insurer are only its own rows")
    func oneInsurer() throws {
        let text = try ExportFormat.effects.export([Samples.record()], options: ExportOptions(insurer: "barmer")).text
        #expect(text.split(separator: "\r\n").count == 3)
        #expect(!text.contains("Techniker"))
    }

    @Test("what is denied says so")
    func denied() throws {
        let record = try Samples.record([
            (#""role": "provider", "modality": "asserted""#, #""role": "provider", "modality": "denied""#)
        ])
        #expect(try ExportFormat.csv.export([record]).text.contains("Rechenhaus [denied]"))
    }

    @Test(
        "only records that affect the insurer are taken",
        arguments: [("barmer", 1), ("grp-bkk", 1), ("rechenhaus", 1), ("tk", 0), ("hkk", 0)])
    func filter(insurer: String, count: Int) throws {
        let export = try ExportFormat.jsonl.export([Samples.record()], options: ExportOptions(insurer: insurer))
        #expect(export.recordCount == count)
    }
}
