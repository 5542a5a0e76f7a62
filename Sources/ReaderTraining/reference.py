"""The encoder once more, in NumPy, bit for bit: it says what the program must compute.

Every float operation is one IEEE single-precision operation, in the order that Sources/CReader writes down.
"""
import struct

import numpy

F = numpy.float32
LANES = 16
HEADER = ["bytes", "layers", "width", "attention_heads", "inner", "vocabulary", "positions", "types", "outputs",
          "padding", "unknown", "start", "separator", "mask"]
SECTIONS = ["vocabulary_places", "vocabulary_text", "vocabulary_slots", "word_rows", "word_scales", "position_rows",
            "type_rows", "embedding_norm", "layer_blocks", "output_vectors", "output_values", "output_names", "version",
            "notes"]


class Model:
    """A model's file, as reader_model.h describes it."""

    def __init__(self, path):
        self.file = open(path, "rb").read()
        assert self.file[:8] == b"RPREADR1"
        self.__dict__.update(zip(HEADER, struct.unpack_from(f"<{len(HEADER)}I", self.file, 8)))
        place = 8 + 4 * len(HEADER)
        (self.epsilon,) = struct.unpack_from("<f", self.file, place)
        pairs = struct.unpack_from(f"<{2 * len(SECTIONS)}I", self.file, place + 4)
        self.sections = {name: self.file[at:at + size] for name, at, size in zip(SECTIONS, pairs[::2], pairs[1::2])}
        places = self.numbers("vocabulary_places", "<u4")
        text = self.sections["vocabulary_text"]
        self.vocab = [text[start:end].decode() for start, end in zip(places, places[1:])]
        self.words = self.numbers("word_rows", "i1").reshape(-1, self.width)
        self.word_scales = self.numbers("word_scales")
        self.position_rows = self.numbers("position_rows").reshape(-1, self.width)
        self.type_rows = self.numbers("type_rows").reshape(-1, self.width)
        self.norm = self.numbers("embedding_norm")
        self.vectors = self.numbers("output_vectors").reshape(-1, self.width)
        self.biases = self.numbers("output_values").reshape(-1, 4)[:, 0]
        blocks, size = self.sections["layer_blocks"], len(self.sections["layer_blocks"]) // self.layers
        self.blocks = [self.layer(blocks[at:at + size]) for at in range(0, len(blocks), size)]

    def numbers(self, section, kind="<f4"):
        return numpy.frombuffer(self.sections[section], kind)

    def layer(self, block):
        place = 0

        def take(count, kind="<f4"):
            nonlocal place
            values = numpy.frombuffer(block, kind, count, place)
            place += values.nbytes
            return values

        def take_map(inputs, outputs):
            packed = take(inputs * outputs, "i1").reshape(outputs // 64, inputs // 4, 64, 4)
            weights = packed.transpose(0, 2, 1, 3).reshape(outputs, inputs)
            scales, biases, starts = take(outputs), take(outputs), take(outputs, "<i4")
            assert (starts == -128 * weights.astype(int).sum(axis=1)).all()
            return weights, scales, biases

        width, inner = self.width, self.inner
        maps = [take_map(*shape) for shape in [(width, 3 * width), (width, width), (width, inner), (inner, width)]]
        norms = take(2 * width), take(2 * width)
        assert place == len(block)
        return *maps, *norms


def folded(lanes):
    """The sum over the last axis, by halves."""
    while lanes.shape[-1] > 1:
        half = lanes.shape[-1] // 2
        lanes = lanes[..., :half] + lanes[..., half:]
    return lanes[..., 0]


def lane_sum(values):
    """The sum over the last axis in sixteen lanes, then folded."""
    lanes = numpy.zeros((*values.shape[:-1], LANES), F)
    for at in range(0, values.shape[-1], LANES):
        lanes = lanes + values[..., at:at + LANES]
    return folded(lanes)


def normed(rows, norm, epsilon):
    width = F(rows.shape[-1])
    mean = lane_sum(rows) / width
    away = rows - mean[:, None]
    factor = F(1) / numpy.sqrt(lane_sum(away * away) / width + F(epsilon))
    return away * factor[:, None] * norm[: rows.shape[-1]] + norm[rows.shape[-1]:]


def quantised(rows):
    peaks = numpy.abs(rows).max(axis=1)
    steps = numpy.divide(F(127), peaks, out=numpy.zeros_like(peaks), where=peaks > 0)
    return numpy.rint(rows * steps[:, None]).astype(numpy.int64), peaks / F(127)


def multiplied(rows, linear):
    weights, scales, biases = linear
    values, row_scales = quantised(rows)
    sums = (values.astype(numpy.float64) @ weights.T.astype(numpy.float64)).astype(numpy.int32)
    return sums.astype(F) * (scales * row_scales[:, None]) + biases


def power_of_e(x):
    x = numpy.maximum(x, F(-64))
    rounder = F(12582912)
    rounded = x * F(1.44269504) + rounder
    twos = rounded - rounder
    rest = x - twos * F(0.693359375)
    rest = rest - twos * F(-2.12194440e-4)
    total = rest * F(1.9875691500e-4) + F(1.3981999507e-3)
    for factor in (8.3334519073e-3, 4.1665795894e-2, 1.6666665459e-1, 5.0000001201e-1):
        total = total * rest + F(factor)
    total = total * (rest * rest) + rest + F(1)
    return numpy.ldexp(total, twos.astype(numpy.int32)).astype(F)


def gelu(x):
    z = numpy.clip(x * F(0.707106781), F(-4), F(4))
    square = z * z
    upper = square * F(-2.72614225801306e-10) + F(2.77068142495902e-08)
    for factor in (-2.10102402082508e-06, -5.69250639462346e-05, -7.34990630326855e-04, -2.95459980854025e-03,
                   -1.60960333262415e-02):
        upper = upper * square + F(factor)
    lower = square * F(-1.45660718464996e-05) + F(-2.13374055278905e-04)
    for factor in (-1.68282697438203e-03, -7.37332916720468e-03, -1.42647390514189e-02):
        lower = lower * square + F(factor)
    return x * F(0.5) * (z * upper / lower + F(1))


def attended(rows, heads):
    width = rows.shape[1] // 3
    size, count = width // heads, len(rows)
    padding = -count % 32
    out = numpy.zeros((count, width), F)
    factor = F(1) / numpy.sqrt(F(size))
    for head in range(heads):
        query, key, value = (rows[:, part * width + head * size:][:, :size] for part in range(3))
        scores = numpy.zeros((count, count), F)
        for column in range(size):
            scores = scores + key[None, :, column] * query[:, None, column]
        scores = scores * factor
        shares = power_of_e(scores - scores.max(axis=1, keepdims=True))
        shares = numpy.pad(shares, ((0, 0), (0, padding)))
        shares = shares * (F(1) / lane_sum(shares))[:, None]
        result = numpy.zeros((count, size), F)
        for token in range(count):
            result = result + value[token] * shares[:, token, None]
        out[:, head * size:][:, :size] = result
    return out


def encoded(model, tokens, types):
    """The token vectors."""
    rows = (model.words[tokens].astype(F) * model.word_scales[tokens][:, None] + model.type_rows[types]
            + model.position_rows[: len(tokens)])
    rows = normed(rows, model.norm, model.epsilon)
    for attention, output, up, down, attention_norm, norm in model.blocks:
        mixed = attended(multiplied(rows, attention), model.attention_heads)
        rows = normed(rows + multiplied(mixed, output), attention_norm, model.epsilon)
        rows = normed(rows + multiplied(gelu(multiplied(rows, up)), down), norm, model.epsilon)
    return rows


def mean(rows):
    total = numpy.zeros(rows.shape[1], F)
    for row in rows:
        total = total + row
    return total / F(len(rows))


def outputs(model, rows):
    return lane_sum(mean(rows) * model.vectors) + model.biases


def encoded_exactly(model, tokens, types):
    """The same weights, without rounding to bytes in between and in double precision: what the bytes cost."""
    from math import erf
    rows = (model.words[tokens] * model.word_scales[tokens][:, None].astype(float) + model.type_rows[types]
            + model.position_rows[: len(tokens)])

    def norm(rows, norm):
        rows = rows - rows.mean(axis=1, keepdims=True)
        rows = rows / numpy.sqrt((rows * rows).mean(axis=1, keepdims=True) + model.epsilon)
        return rows * norm[: model.width] + norm[model.width:]

    def apply(linear, rows):
        return rows @ (linear[0] * linear[1][:, None].astype(float)).T + linear[2]

    rows = norm(rows, model.norm)
    size = model.width // model.attention_heads
    for attention, output, up, down, attention_norm, last_norm in model.blocks:
        query, key, value = (part.reshape(len(rows), -1, size).swapaxes(0, 1)
                             for part in numpy.split(apply(attention, rows), 3, axis=1))
        scores = query @ key.swapaxes(1, 2) / numpy.sqrt(size)
        shares = numpy.exp(scores - scores.max(axis=2, keepdims=True))
        shares /= shares.sum(axis=2, keepdims=True)
        rows = norm(rows + apply(output, (shares @ value).swapaxes(0, 1).reshape(len(rows), -1)), attention_norm)
        inner = apply(up, rows)
        inner = inner / 2 * (1 + numpy.vectorize(erf)(inner / numpy.sqrt(2)))
        rows = norm(rows + apply(down, inner), last_norm)
    return rows
