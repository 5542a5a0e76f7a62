/// What a keyboard gives when nobody minds it.
extension Stock {
    static let nonsense = [
        "", " ", "ok", "k", "?", "...", "asdf qwer zxcv", "🎸🎸🎸", "LOL", "no", "yes", "Hello?", "test",
        "1234567890", "日本語でお願いします", "Lorem ipsum dolor sit amet.", "the the the the", "apologise own name_feeling",
        "Sorry sorry sorry sorry sorry.", "I wandered lonely as a cloud.", "SELECT * FROM customers;",
        "hmmmmmmmm", "Is it raining where you are?", "(no reply)",
    ]
}
