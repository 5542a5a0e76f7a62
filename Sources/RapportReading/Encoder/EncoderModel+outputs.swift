internal import CReader

extension EncoderModel {
    /// Something that the model says of a text: a number that grows with how sure it is.
    package struct Output: Equatable, Sendable {
        /// What the number is about: `empathy`, or a move's name.
        package let name: String
        /// What is added to the product with the output's vector.
        package let bias: Float
        /// From where on the trainers took it for said.
        package let threshold: Float
        /// How the trainers stretched it.
        package let scale: Float

        static func all(in file: UnsafeRawBufferPointer, header: reader_header) -> [Output] {
            let names = file[header.output_names].split(separator: 0).map { String(decoding: $0, as: UTF8.self) }
            precondition(names.count == header.outputs, "every output needs a name")
            let values: UnsafePointer<Float> = file.start(of: header.output_values)
            return names.enumerated().map { place, name in
                Output(
                    name: name, bias: values[4 * place], threshold: values[4 * place + 1],
                    scale: values[4 * place + 2])
            }
        }
    }
}
