/// Boxes and ways as the layout sees them: sizes and numbers, no words.
///
/// Lengths are in the picture's units, x to the right and y downwards.
struct LayoutInput: Equatable, Sendable {
    struct Box: Equatable, Sendable {
        let width: Double
        let height: Double
        /// Whether it belongs in the lowest row, as endings do.
        let isLast: Bool
        /// How far below its top the ways that come from further down enter, at its left side.
        let entry: Double
    }

    struct Way: Equatable, Sendable {
        /// Places among the boxes; the same for a way that stays.
        let from: Int
        let to: Int
        /// How far below the top of its box it leaves.
        let port: Double
    }

    /// In the order in which a reader should meet them.
    let boxes: [Box]
    let ways: [Way]
    /// The place of the box that everything begins with.
    let start: Int
}

/// A point of the picture.
struct Point: Equatable, Sendable {
    var x: Double
    var y: Double
}

/// A box of the picture, by its upper left corner.
struct Frame: Equatable, Sendable {
    var x: Double
    var y: Double
    let width: Double
    let height: Double

    var right: Double { x + width }
    var bottom: Double { y + height }
    var middle: Double { x + width / 2 }
}
