/// The letters by which American agencies tell the sport of an item: `BKN` of `BKN--Heat-Hawks`.
enum SportCode {
    /// The IPTC's code of the sport of a slugline; nil where it names none.
    static func subject(ofSlugline slugline: String) -> String? {
        guard let end = slugline.firstRange(of: "--")?.lowerBound else { return nil }
        let code = String(slugline[..<end])
        guard code.utf8.count == 3 else { return nil }
        // The third letter of the great four is the league: National, College, High school and so on.
        return subjects[code]
            ?? subjects[String(code.prefix(2))].flatMap { leagues.contains(code.suffix(1)) ? $0 : nil }
    }

    private static let leagues: Set<Substring> = ["A", "C", "H", "I", "L", "M", "N", "O", "W", "Y"]
    private static let subjects = [
        "BB": "15007000", "BK": "15008000", "FB": "15003000", "HK": "15031000",
        "ATH": "15005000", "BOX": "15014000", "CAR": "15039000", "CRI": "15017000", "CYC": "15019000",
        "FIG": "15025000", "GLF": "15027000", "GYM": "15028000", "LAC": "15035000", "RAC": "15030000",
        "RGL": "15048000", "RGU": "15049000", "ROW": "15047000", "SOC": "15054000", "SWM": "15062000",
        "TEN": "15065000", "TRK": "15005000", "VOL": "15067000", "WRE": "15072000",
    ]
}
