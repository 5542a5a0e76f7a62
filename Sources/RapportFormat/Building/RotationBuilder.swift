import RapportModel

/// Makes a rotation from nodes.
enum RotationBuilder {
    static func rotation(_ root: Node) -> Rotation {
        Rotation(
            title: root.text("title"), opening: root.texts("opening"), stages: root.list("stages", stage),
            completion: root.texts("completion"))
    }

    private static func stage(_ node: Node) -> Rotation.Stage {
        Rotation.Stage(name: node.text("name"), about: node.text("about"), scenarios: node.texts("scenarios"))
    }
}
