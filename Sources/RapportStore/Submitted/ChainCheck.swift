internal import RapportModel

/// Recomputes the chain of one trainee and looks at every file beside it.
struct ChainCheck {
    private let own: Folder
    private let trainee: TraineeName
    private let names: [String]
    private(set) var receipts = 0
    private(set) var findings: [ChainFinding] = []

    init(of trainee: TraineeName, in own: Folder) throws(StoreError) {
        self.own = own
        self.trainee = trainee
        names = try own.names()
        let links = readLinks()
        receipts = links.count
        checkOrder(of: links)
        for link in links { checkCard(of: link) }
        checkStrangers(besides: Set(links.map(\.stem)))
        checkRecords()
    }

    private typealias Link = SubmittedCards.Link

    private mutating func readLinks() -> [Link] {
        var links: [Link] = []
        for name in names.compactMap(RecordName.init(file:)) where name.kind == .receipt {
            do {
                let (receipt, bytes) = try Receipt.read(own.path(of: name.file))
                links.append((name.stem, receipt, InputStore.hash(of: bytes)))
            } catch {
                add(.unreadable, name.file, nil, "cannot be read: \(error.description)")
            }
        }
        return links.sorted { ($0.receipt.number, $0.stem) < ($1.receipt.number, $1.stem) }
    }

    /// Whether the numbers go on one by one, and each link holds the hash of the one before.
    private mutating func checkOrder(of links: [Link]) {
        var last: Link?
        for link in links {
            let (file, number) = (RecordName(link.stem, .receipt).file, link.receipt.number)
            let expected = (last?.receipt.number ?? 0) + 1
            defer { last = link }
            if number > expected {
                for gone in (expected..<number).prefix(Self.mostNamed) {
                    add(.missing, "the receipt of hand-in \(gone)", gone, "is not there")
                }
                // Who took the link before away also broke this one, which is the same thing said twice.
                continue
            }
            if number < expected {
                add(.reordered, file, number, "has the number of another receipt")
            } else if link.receipt.previous != last?.hash {
                let before = last.map { "hand-in \($0.receipt.number)" } ?? "no hand-in"
                add(
                    .reordered, file, number,
                    "does not follow on \(before) as that is now: one of the two was changed or moved")
            }
            if let last, link.receipt.submitted < last.receipt.submitted {
                add(.reordered, file, number, "was handed in before the one it follows")
            }
        }
    }

    /// No list of a made-up chain grows beyond this.
    private static let mostNamed = 100

    private mutating func checkCard(of link: Link) {
        let (receipt, file) = (link.receipt, link.stem.text + ".json")
        if receipt.trainee != trainee.text {
            add(.foreign, RecordName(link.stem, .receipt).file, receipt.number, "is the receipt of somebody else")
        }
        let card: Scorecard
        let bytes: [UInt8]
        do {
            bytes = try CardFile.contents(of: own.path(of: file))
        } catch .missing {
            return add(.missing, file, receipt.number, "is not there, and was handed in")
        } catch {
            return add(.unreadable, file, receipt.number, "cannot be read: \(error.description)")
        }
        guard InputStore.hash(of: bytes) == receipt.card else {
            return add(.changed, file, receipt.number, "is not what was handed in: its bytes have changed")
        }
        do {
            card = try CardFile.card(at: own.path(of: file))
        } catch {
            return add(.unreadable, file, receipt.number, "cannot be read: \(error.description)")
        }
        if card.trainee != trainee.text { add(.foreign, file, receipt.number, "is the card of somebody else") }
        if card.redacted?.original != receipt.original {
            add(.changed, file, receipt.number, "and its receipt name different originals")
        }
    }

    private mutating func checkStrangers(besides known: Set<DatedName>) {
        for stem in names.compactMap(SubmittedCards.stem) where !known.contains(stem) {
            add(.foreign, stem.text + ".json", nil, "has no receipt: nobody handed it in here")
        }
        for name in names where !name.hasPrefix(".") && SubmittedCards.stem(name) == nil {
            guard RecordName(file: name) == nil else { continue }
            add(.foreign, name, nil, "is none of the files that belong here")
        }
    }

    /// Whether each dispute and review is of the card it lies beside, and none is missing before another.
    private mutating func checkRecords() {
        let records = names.compactMap(RecordName.init(file:)).filter { $0.kind != .receipt }
        for (stem, group) in Dictionary(grouping: records, by: \.stem).sorted(by: { $0.key < $1.key }) {
            let hash = (try? CardFile.contents(of: own.path(of: stem.text + ".json"))).map(InputStore.hash)
            for kind in [RecordName.Kind.dispute, .review] {
                let numbers = group.filter { $0.kind == kind }.map(\.number).sorted()
                let there = Set(numbers)
                let gone = (1..<(numbers.last ?? 1)).filter { !there.contains($0) }
                for number in gone.prefix(Self.mostNamed) {
                    add(.missing, RecordName(stem, kind, number: number).file, nil, "is not there, and a later one is")
                }
                for number in numbers { checkRecord(RecordName(stem, kind, number: number), of: hash) }
            }
        }
    }

    private mutating func checkRecord(_ name: RecordName, of hash: String?) {
        let path = own.path(of: name.file)
        do throws(StoreError) {
            let card = name.kind == .dispute ? try Dispute.read(path).record.card : try Review.read(path).record.card
            guard let hash else { return add(.foreign, name.file, nil, "lies beside a card that is not there") }
            if card != hash {
                add(.foreign, name.file, nil, "is about another card, or about this one before it was changed")
            }
        } catch {
            add(.unreadable, name.file, nil, "cannot be read: \(error.description)")
        }
    }

    private mutating func add(_ kind: ChainFinding.Kind, _ file: String, _ number: Int?, _ because: String) {
        findings.append(
            ChainFinding(trainee: trainee.folder, number: number, file: file, kind: kind, because: because))
    }
}

extension SubmittedCards {
    /// Recomputes every trainee's chain.
    ///
    /// It finds accidents and edits. Who owns the disk can write a whole chain anew, or leave out its newest links, and
    /// nothing here would show it.
    public func check(only trainee: TraineeName? = nil) throws(StoreError) -> ChainReport {
        var report = ChainReport()
        let chosen = if let trainee { [trainee] } else { try trainees() }
        for trainee in chosen {
            let check = try ChainCheck(of: trainee, in: own(trainee))
            report.trainees += 1
            report.receipts += check.receipts
            report.findings += check.findings
        }
        report.findings += try strangers()
        report.removals = try forgotten().removals
        return report
    }

    /// Folders that are nobody's.
    private func strangers() throws(StoreError) -> [ChainFinding] {
        try folder.names().filter {
            !$0.hasPrefix(".") && !Self.ownNames.contains($0) && TraineeName(folder: $0) == nil
        }
        .map {
            ChainFinding(
                trainee: "", number: nil, file: $0, kind: .foreign,
                because: "is none of the files and folders that belong here")
        }
    }
}
