/// Where everything stands: the frame of each box, and the corners of each way from its box to its target.
///
/// A layered drawing in the manner of Sugiyama: rows by the longest path from the start, few crossings by barycentres,
/// and lines at right angles in the room between the rows, so that none runs through a box.
struct Layout: Equatable, Sendable {
    /// By box.
    let frames: [Frame]
    /// By way; the last point lies on the side of the target.
    let paths: [[Point]]
    let width: Double
    let height: Double

    init(_ input: LayoutInput) {
        let layering = Layering(input)
        let trunks = Trunks(input, layering)
        let order = RowOrder(trunks, input)
        let columns = Columns(order, trunks, input)
        let channels = Channels(order, trunks, columns, input)
        frames = input.boxes.enumerated().map { place, box in
            let row = layering.rows[place]
            return Frame(
                x: columns.boxLeft(place, inRow: row), y: channels.tops[row], width: box.width, height: box.height)
        }
        let routes = Routes(
            input: input, layering: layering, columns: columns, channels: channels, frames: frames)
        paths = input.ways.indices.map { routes.path(of: $0) }
        width = columns.right(order, input)
        height = channels.bottom
    }
}
