internal import CReader

/// The arithmetic for one kind of processor; whichever it is, the bits are the same.
package struct EncoderKernels: @unchecked Sendable {
    let calls: reader_kernels

    /// What the kernels need: `avx512`, `avxvnni`, `avx2` or `portable`.
    package var name: String { String(cString: calls.name) }

    /// All that run on this machine, slowest first.
    package static let here: [EncoderKernels] = {
        var found: [EncoderKernels] = []
        var index: Int32 = 0
        while let kernels = reader_kernels_at(index) {
            if reader_kernels_run_here(index) != 0 { found.append(EncoderKernels(calls: kernels.pointee)) }
            index += 1
        }
        return found
    }()

    /// The fastest that run on this machine.
    package static var fastest: EncoderKernels {
        guard let last = here.last else { preconditionFailure("the portable kernels run everywhere") }
        return last
    }
}
