import Testing

@testable import ArchiveQuery

/// What `field:value` means, shown by the query that the tree prints.
@Suite struct QueryFieldTests {
    @Test(arguments: [
        ("title:border", "title:border"), ("TITLE:border", "title:border"),
        ("title:\"border security\"", "title:\"border security\""),
        ("title:re:invent", "title:\"re:invent\""),
        ("summary:grain body:ships caption:port", "summary:grain body:ships caption:port"),
        ("title:iran,iraq", "title:iran OR title:iraq"), ("title:1,000", "title:\"1,000\""),
        ("title:border,", "title:border"),
        ("title:\"border guard\",iraq", "title:\"border guard\" OR title:iraq"),
        ("title:(a1 -b1)", "title:a1 NOT title:b1"),
        ("title:(a1 OR \"b1 c1\" ter*)", "title:a1 OR (title:\"b1 c1\" title:ter*)"),
        ("title:(a1 AND (b1 | c1))", "title:a1 (title:b1 OR title:c1)"),
        ("-title:(a1 OR b1)", "NOT (title:a1 OR title:b1)"),
        ("title:OR title:\"AND\"", "title:\"OR\" title:\"AND\""),
        ("title:@mine", "title:\"@mine\""),
    ])
    func partsOfTheText(text: String, meaning: String) throws {
        #expect(try QueryReading.meaning(of: text) == meaning)
    }

    @Test(arguments: [
        ("person:kalin", "person:kalin"), ("person:\"Ibrahim Kalin\"", "person:\"Ibrahim Kalin\""),
        ("person:(kalin OR \"Hakan Fidan\")", "person:kalin OR person:\"Hakan Fidan\""),
        ("person:kalin,\"Hakan Fidan\",okello", "person:kalin OR person:\"Hakan Fidan\" OR person:okello"),
        ("-person:(kalin -fidan)", "NOT (person:kalin NOT person:fidan)"),
        ("person:kalin{3..}", "person:kalin{3..}"), ("person:kalin{1..}", "person:kalin"),
        ("person:\"Ibrahim Kalin\"{3..}", "person:\"Ibrahim Kalin\"{3..}"),
        ("person:kalin,fidan{2..}", "person:kalin{2..} OR person:fidan{2..}"),
        ("person:(kalin OR fidan{5..}){2..}", "person:kalin{2..} OR person:fidan{5..}"),
        ("org:nato place:nairobi entity:jordan{2..}", "org:nato place:nairobi entity:jordan{2..}"),
        ("person:OR", "person:OR"),
    ])
    func entities(text: String, meaning: String) throws {
        #expect(try QueryReading.meaning(of: text) == meaning)
    }

    @Test(arguments: [
        ("country:Turkey", "country:TR"), ("country:TR,Iraq,\"South Korea\"", "country:TR OR country:IQ OR country:KR"),
        ("-country:türkiye", "NOT country:TR"), ("country:(TR OR iraq)", "country:TR OR country:IQ"),
        ("agency:anadolu", "agency:AA"), ("agency:AA,afp", "agency:AA OR agency:AFP"),
        ("publisher:\"TRT Global\" by:okello filed:ankara", "publisher:\"TRT Global\" by:okello filed:ankara"),
        ("tag:mining tag:a,b", "tag:mining (tag:a OR tag:b)"), ("tag:\"a{b\" tag:\"-x\"", "tag:\"a{b\" tag:\"-x\""),
        ("tag:user/x tag:Auto/x tag:source/x", "tag:user/x tag:auto/x tag:source/x"), ("tag:\"a*\"", "tag:\"a*\""),
        ("tag:AND", "tag:AND"),
        ("lang:en", "lang:en"), ("lang:en-GB", "lang:en"), ("lang:English", "lang:en"),
        ("lang:türkçe,de", "lang:tr OR lang:de"),
        ("format:JSONL", "format:jsonl"), ("source:*.txt", "source:*.txt"),
        ("source:\"my dump.txt\"", "source:\"my dump.txt\""),
        ("id:3F2A9C01", "id:3f2a9c01"),
        ("has:dateline missing:agency", "has:dateline missing:agency"), ("has:(title OR url)", "has:title OR has:url"),
        ("has:byline -has:people", "has:by NOT has:person"), ("missing:filed", "missing:dateline"),
    ])
    func values(text: String, meaning: String) throws {
        #expect(try QueryReading.meaning(of: text) == meaning)
    }

    @Test(arguments: [
        ("headline:a1", "title:a1"), ("standfirst:a1", "summary:a1"), ("organisation:nato", "org:nato"),
        ("organization:nato", "org:nato"), ("people:kalin", "person:kalin"), ("location:nairobi", "place:nairobi"),
        ("language:en", "lang:en"), ("published:2025", "date:2025"), ("dateline:ankara", "filed:ankara"),
        ("author:okello", "by:okello"), ("file:a.txt", "source:a.txt"), ("without:agency", "missing:agency"),
    ])
    func otherNamesOfFields(text: String, meaning: String) throws {
        #expect(try QueryReading.meaning(of: text) == meaning)
    }

    @Test func noNameMeansTwoFields() {
        #expect(Set(QueryField.names).count == QueryField.names.count)
        #expect(QueryField.names.allSatisfy { $0 == $0.lowercased() })
    }

    @Test(arguments: [
        ("2025", "2025"), ("2025-07", "2025-07"), ("2025-07-09", "2025-07-09"), ("\"2025-07-09\"", "2025-07-09"),
        ("2024-03..2024-05", "2024-03..2024-05"), ("..2023", "..2023"), ("2025-06..", "2025-06.."),
        ("today", "2025-07-09"),
        ("Yesterday", "2025-07-08"), ("7d..", "2025-07-02.."), ("2w..today", "2025-06-25..2025-07-09"),
        ("1m..", "2025-06-09.."),
        ("17m..", "2024-02-09.."), ("1Y..", "2024-07-09.."), ("none", "none"), ("2024-02-29", "2024-02-29"),
        ("2025-07-09T10:00Z", "2025-07-09"),
    ])
    func dates(text: String, meaning: String) throws {
        #expect(try QueryReading.meaning(of: "date:" + text) == "date:" + meaning)
    }

    @Test func datesInListsAndParentheses() throws {
        #expect(try QueryReading.meaning(of: "date:2023,2025-07") == "date:2023 OR date:2025-07")
        #expect(try QueryReading.meaning(of: "-date:(2023 OR none)") == "NOT (date:2023 OR date:none)")
        #expect(try QueryReading.meaning(of: "ingested:7d..") == "ingested:2025-07-02..")
    }
}
