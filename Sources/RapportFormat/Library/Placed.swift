/// A value with the places in its file.
public struct Placed<Value: Sendable>: Sendable {
    public let value: Value
    public let places: FilePlaces
}
