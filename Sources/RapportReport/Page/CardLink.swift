internal import RapportMarkup

/// Which cards a link shows; where the script does not run, it leads to all of them.
enum CardLink {
    case person(String)
    case scenario(String)
    /// A choice of the result filter.
    case result(String)
    /// One card, by its name.
    case card(String)

    fileprivate var attribute: (name: String, value: String) {
        switch self {
        case .person(let name): ("data-who", name)
        case .scenario(let title): ("data-title", title)
        case .result(let choice): ("data-result", choice)
        case .card(let name): ("data-words", name)
        }
    }
}

extension ReportPage {
    /// Words that lead to cards; bare words where the page has none of these.
    func link(_ words: String, to link: CardLink, _ markup: inout Markup) {
        let isThere =
            switch link {
            case .person(let name): people.contains(name)
            case .scenario(let title): titles.contains(title)
            case .result, .card: !cards.isEmpty
            }
        guard isThere else { return markup.add(words) }
        let (name, value) = link.attribute
        markup.element("a", ["href": "#cards", name: value], words)
    }
}
