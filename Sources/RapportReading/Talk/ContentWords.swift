/// Tells the words that carry a story from those that hold a sentence together or stand in any service talk.
enum ContentWords {
    static func contains(_ word: Word) -> Bool {
        if word.figure != nil { return word.text.utf8.count >= 2 }
        return word.text.utf8.count >= 4 && !common.contains(word.text)
    }

    private static let common: Set<String> = Set(
        """
        about above actually after again against almost already also although always among another anyone anything
        anyway around away back because been before being below best better between both call called came cannot come
        could dear detail details didn does doing done down during each either else even ever every everyone everything
        exactly first from further gave getting give given gone going good great hasn have having hear hello help here
        hers herself himself hope into issue just keep kind know last later least leave less like look looking made make
        making many matter maybe mean meant might mine more most much must myself need never next nobody none nothing
        okay once ones only onto order other others ours ourselves over part people perhaps please problem quite rather
        really right said same says seem seems several shall should simply since some someone something soon sorry still
        stuff such sure take taken tell than thank thanks that their them themselves then there these they thing things
        think this those though through time together told took toward towards tried trying turn under understand until
        upon used using very want wanted wants well went were what whatever when where whether which while whole whose
        will wish with within without wonder work worked would year yeah your yours yourself today tomorrow customer
        service company team support
        """.split(whereSeparator: \.isWhitespace).map(String.init))
}
