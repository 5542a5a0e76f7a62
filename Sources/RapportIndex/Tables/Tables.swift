/// The tables of the index.
///
/// They hold what reports count, and nothing that the files do not hold; with another form they are made anew.
enum Tables {
    /// The form of the tables; to be counted up with every change of them, or of what is put into them.
    static let form = 2

    static let definition = """
        CREATE TABLE file (
            id INTEGER PRIMARY KEY, folder TEXT NOT NULL, stem TEXT NOT NULL, kind TEXT NOT NULL,
            number INTEGER NOT NULL, size INTEGER NOT NULL, time INTEGER NOT NULL, problem TEXT,
            UNIQUE (folder, stem, kind, number)
        );
        CREATE TABLE person (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE);
        CREATE TABLE scenario (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE);
        CREATE TABLE criterion (
            id INTEGER PRIMARY KEY, rubric TEXT NOT NULL, name TEXT NOT NULL, asks TEXT NOT NULL,
            part TEXT NOT NULL, weight INTEGER NOT NULL, place INTEGER NOT NULL, UNIQUE (rubric, name)
        );
        CREATE TABLE beat (
            id INTEGER PRIMARY KEY, scenario INTEGER NOT NULL, name TEXT NOT NULL, UNIQUE (scenario, name)
        );
        CREATE TABLE card (
            file INTEGER PRIMARY KEY, sha256 TEXT NOT NULL, person INTEGER NOT NULL, scenario INTEGER NOT NULL,
            title TEXT NOT NULL, started INTEGER NOT NULL, percent INTEGER, passed INTEGER NOT NULL,
            passMark INTEGER, answer INTEGER NOT NULL, ending TEXT, headline TEXT NOT NULL, toldTo TEXT NOT NULL,
            heardBy INTEGER NOT NULL
        );
        CREATE INDEX cardByTime ON card (started);
        CREATE TABLE level (
            file INTEGER NOT NULL, criterion INTEGER NOT NULL, person INTEGER NOT NULL, level TEXT NOT NULL,
            share REAL NOT NULL, stopped INTEGER NOT NULL, PRIMARY KEY (file, criterion)
        ) WITHOUT ROWID;
        CREATE TABLE moment (
            file INTEGER NOT NULL, place INTEGER NOT NULL, beat INTEGER NOT NULL, person INTEGER NOT NULL,
            change INTEGER NOT NULL, PRIMARY KEY (file, place)
        ) WITHOUT ROWID;
        CREATE TABLE clue (file INTEGER NOT NULL, text TEXT NOT NULL);
        CREATE INDEX clueByFile ON clue (file);
        CREATE TABLE incident (file INTEGER NOT NULL, because TEXT NOT NULL);
        CREATE INDEX incidentByFile ON incident (file);
        CREATE TABLE review (
            file INTEGER PRIMARY KEY, card TEXT NOT NULL, writer TEXT NOT NULL, at INTEGER NOT NULL, comment TEXT
        );
        CREATE TABLE override (
            file INTEGER NOT NULL, criterion TEXT NOT NULL, level TEXT NOT NULL, because TEXT NOT NULL
        );
        CREATE INDEX overrideByFile ON override (file);
        CREATE TABLE answer (
            file INTEGER NOT NULL, dispute INTEGER NOT NULL, decision TEXT NOT NULL, because TEXT NOT NULL
        );
        CREATE INDEX answerByFile ON answer (file);
        CREATE TABLE dispute (
            file INTEGER PRIMARY KEY, card TEXT NOT NULL, writer TEXT NOT NULL, at INTEGER NOT NULL,
            criterion TEXT NOT NULL, because TEXT NOT NULL
        );
        """

    /// The tables whose rows belong to one file each.
    static let ofFiles = ["card", "level", "moment", "clue", "incident", "review", "override", "answer", "dispute"]
}
