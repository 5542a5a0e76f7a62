import Synchronization

/// What was made of texts that come again and again, such as a customer's lines or an author's examples.
///
/// Making is a pure function of the text, so it does not matter who made it first, nor when a memory that is full begins anew.
final class TextMemory<Made: Sendable>: Sendable {
    /// Longer texts, which are no line of anybody's, are made anew each time.
    private static var longest: Int { 1_000 }

    private let most: Int
    private let make: @Sendable (String) -> Made
    private let made = Mutex<[String: Made]>([:])

    /// - Parameter most: how many texts are remembered; then it begins anew.
    init(most: Int, make: @escaping @Sendable (String) -> Made) {
        self.most = most
        self.make = make
    }

    /// What is made of a text.
    func value(of text: String) -> Made {
        guard text.utf8.count <= Self.longest else { return make(text) }
        if let known = made.withLock({ $0[text] }) { return known }
        // Outside the lock, so that the other cores go on.
        let new = make(text)
        made.withLock { made in
            if made.count >= most { made = [:] }
            made[text] = new
        }
        return new
    }
}
