/// The looks of the picture and of the page around it; dark where the reader's system is, light on paper.
enum PictureStyle {
    /// How many hues beats take turns with.
    static let hues = 8

    static let svg: StaticString = """

        .map { --paper: #fff; --card: #fbfaf7; --edge: #b9b4a9; --ink: #1c2230; --dim: #5a6272;
          --hue0: #2f6db5; --hue1: #7d4cc0; --hue2: #0b857c; --hue3: #b5368a; --hue4: #5d6b80; --hue5: #8a5a2b;
          --hue6: #24407a; --hue7: #66760f; --resolved: #1f7a3a; --partly: #a87300; --lost: #b3261e; --other: #5a6272 }
        @media screen and (prefers-color-scheme: dark) {
          .map { --paper: #14171d; --card: #1d222b; --edge: #4b5463; --ink: #e9ecf2; --dim: #a3adbd;
            --hue0: #74aef0; --hue1: #bb98f2; --hue2: #4fc9bd; --hue3: #ee86c8; --hue4: #b3bfd2; --hue5: #d8a877;
            --hue6: #8ea2ee; --hue7: #bccb58; --resolved: #6cc98a; --partly: #e2b44d; --lost: #f0847c; --other: #a3adbd }
        }
        .map .hue0 { --c: var(--hue0) } .map .hue1 { --c: var(--hue1) } .map .hue2 { --c: var(--hue2) }
        .map .hue3 { --c: var(--hue3) } .map .hue4 { --c: var(--hue4) } .map .hue5 { --c: var(--hue5) }
        .map .hue6 { --c: var(--hue6) } .map .hue7 { --c: var(--hue7) } .map .any { --c: var(--dim) }
        .map .resolved { --c: var(--resolved) } .map .partly { --c: var(--partly) } .map .lost { --c: var(--lost) }
        .map .other { --c: var(--other) }
        .map text { font: 10.5px ui-monospace, "DejaVu Sans Mono", Menlo, Consolas, monospace; fill: var(--ink) }
        .map .title { font: 600 20px system-ui, "DejaVu Sans", sans-serif }
        .map .sub { font: 12px system-ui, "DejaVu Sans", sans-serif; fill: var(--dim) }
        .map .name { font-size: 12px; font-weight: 700 }
        .map .says { font: italic 10.5px Georgia, "DejaVu Serif", serif; fill: var(--dim) }
        .map .target { font-weight: 700; fill: var(--c) }
        .map .cond { fill: var(--dim) }
        .map .share { text-anchor: end }
        .map .paper { fill: var(--paper) }
        .map .box rect { fill: var(--card); stroke: var(--edge) }
        .map .box.resolved rect, .map .box.partly rect, .map .box.lost rect { stroke: var(--c); stroke-width: 1.6 }
        .map .box.any rect { stroke-dasharray: 1 3; stroke-linecap: round; stroke-width: 1.6 }
        .map .bar { stroke: var(--c); stroke-width: 4; stroke-linecap: round }
        .map .line { fill: none; stroke: var(--c); stroke-linejoin: round }
        .map .reach { fill: none; stroke: transparent; stroke-width: 9 }
        .map .head, .map .port { fill: var(--c) }
        .map .row { fill: transparent }
        .map .begin { --c: var(--ink) } .map .begin .line { stroke-width: 1.6 } .map .begin circle { fill: var(--c) }
        .map .never .line { stroke-dasharray: 2 4; opacity: .75 } .map .never .head { opacity: .6 }
        .map .box.never rect { stroke-dasharray: 4 4 }
        .map .box.never text, .map .way.never text { opacity: .75 }
        .map .way:hover .line, .map .way:focus .line { stroke-width: 4; stroke-dasharray: none; opacity: 1 }
        .map .way:hover .row, .map .way:focus .row { fill: var(--c); opacity: .14 }
        .map a, .map g { text-decoration: none; outline: none }
        .map .box:focus rect { stroke: var(--ink); stroke-width: 2.5 }

        """

    static let page: StaticString = """

        :root { color-scheme: light dark; --paper: #fff; --ink: #1c2230; --dim: #5a6272; --edge: #d9d5cb; --mark: #fff3c4 }
        @media screen and (prefers-color-scheme: dark) {
          :root { --paper: #14171d; --ink: #e9ecf2; --dim: #a3adbd; --edge: #39414e; --mark: #4a4115 }
        }
        body { margin: 0 auto; padding: 1rem 1.5rem 4rem; background: var(--paper); color: var(--ink);
          font: 15px/1.5 system-ui, "DejaVu Sans", sans-serif }
        figure { margin: 0 0 2rem; overflow-x: auto }
        figure svg { display: block; margin: 0 auto; max-width: 100%; height: auto }
        main { max-width: 72rem; margin: 0 auto }
        h2 { font-size: 1.05rem; margin: 2rem 0 .3rem; border-top: 1px solid var(--edge); padding-top: 1rem }
        h2 code { font-size: 1.05rem; font-weight: 700 }
        p { margin: .2rem 0 .6rem } .dim { color: var(--dim) }
        code { font: 13px ui-monospace, "DejaVu Sans Mono", Menlo, Consolas, monospace; overflow-wrap: anywhere }
        table { border-collapse: collapse; width: 100% }
        th { text-align: left; font-weight: 600; color: var(--dim) } th, td a { white-space: nowrap }
        th, td { padding: .25rem .75rem .25rem 0; vertical-align: top; border-bottom: 1px solid var(--edge) }
        td.number { text-align: right; white-space: nowrap; font-variant-numeric: tabular-nums }
        tr:target, section:target > h2 { background: var(--mark) }
        tr.never td { color: var(--dim) }
        a { color: inherit } a:focus-visible { outline: 2px solid; outline-offset: 2px }
        @media print {
          body { padding: 0; font-size: 10pt }
          figure { break-after: page; overflow: visible }
          figure svg { max-height: 270mm; width: 100% }
          h2 { break-after: avoid } tr { break-inside: avoid } thead { display: table-header-group }
        }

        """
}
