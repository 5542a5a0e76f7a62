/// The looks of the report's page; dark where the reader's system is, light on paper.
enum PageStyle {
    static let text: StaticString = """

        :root { color-scheme: light dark; --paper: #fff; --ink: #1c2230; --dim: #565e6e; --edge: #d9d5cb; --soft: #f6f4ee;
          --line: #2f6db5; --bar: #9db4d0; --good: #1f7a3a; --middling: #a87300; --bad: #b3261e; --mark: #fff0b8; --harm: #fbdcd8;
          --h0: #f7d5d0; --h1: #fbe6d2; --h2: #f4f0dc; --h3: #ddefdc; --h4: #bfe3c6;
          --mood: #2f6db5; --patience: #a05a00; --trust: #0b7a6f }
        @media screen and (prefers-color-scheme: dark) {
          :root { --paper: #14171d; --ink: #e9ecf2; --dim: #a9b3c2; --edge: #39414e; --soft: #1d222b;
            --line: #74aef0; --bar: #40587a; --good: #7fd49b; --middling: #e6bb58; --bad: #f59b94; --mark: #574b10; --harm: #5f2420;
            --h0: #5a2723; --h1: #553a1d; --h2: #43412a; --h3: #254330; --h4: #1d5535;
            --mood: #74aef0; --patience: #e2a865; --trust: #4fc9bd }
        }
        * { box-sizing: border-box }
        html { scroll-padding-top: 1rem }
        body { margin: 0 auto; max-width: 76rem; padding: 1rem clamp(.8rem, 3vw, 2rem) 4rem; background: var(--paper);
          color: var(--ink); font: 16px/1.5 system-ui, "DejaVu Sans", sans-serif }
        h1 { font-size: 1.7rem; margin: .5rem 0 0; line-height: 1.2 }
        h2 { font-size: 1.25rem; margin: 2.5rem 0 .5rem; border-top: 1px solid var(--edge); padding-top: 1.2rem }
        h3 { font-size: 1rem; margin: 1.5rem 0 .4rem } .talk h3 { font-size: .95rem; margin: 1.2rem 0 .3rem }
        p { margin: .3rem 0 .7rem; max-width: 48rem } .dim { color: var(--dim) } .dim, footer { font-size: .9rem }
        a { color: inherit; text-underline-offset: 3px } nav { margin: .5rem 0 } nav a { display: inline-block; padding: .25rem .7rem .25rem 0 }
        :focus-visible { outline: 3px solid var(--line); outline-offset: 2px; border-radius: 2px }
        .skip { position: absolute; left: -99rem } .skip:focus { position: static }
        .unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap }
        code { font: .85em ui-monospace, "DejaVu Sans Mono", Menlo, Consolas, monospace; overflow-wrap: anywhere }
        .tiles { display: grid; grid-template-columns: repeat(auto-fit, minmax(9.5rem, 1fr)); gap: .8rem; margin: .5rem 0 1.5rem }
        .incidents { margin-bottom: 1.2rem } .day { white-space: nowrap } .incidents b { margin-left: .3rem }
        .tiles div { background: var(--soft); border-radius: 8px; padding: .7rem 1rem; display: flex; flex-direction: column-reverse;
          justify-content: flex-end }
        .tiles dt { color: var(--dim); font-size: .9rem; line-height: 1.3 } .tiles dd { margin: 0; font-size: 1.7rem; font-weight: 650 }
        .pair { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(20rem, 100%), 1fr)); gap: 1.5rem }
        figure { margin: 0 } figcaption { font-weight: 600; margin-bottom: .4rem } figure svg { max-width: 30rem; width: 100% }
        svg text, svg text.dim { font: 12px system-ui, "DejaVu Sans", sans-serif; fill: var(--ink) } svg text.dim { fill: var(--dim) }
        .middle { text-anchor: middle } .end { text-anchor: end }
        .bar { fill: var(--bar) } .good rect { fill: var(--good) } .middling rect { fill: var(--middling) }
        .bad rect { fill: var(--bad) } .faint { fill: var(--bar); opacity: .45 }
        .grid { stroke: var(--edge) } .pass { stroke: var(--dim); stroke-dasharray: 4 3 }
        polyline { fill: none; stroke: var(--line); stroke-width: 2; stroke-linejoin: round } circle { fill: var(--line) }
        .chart { min-width: 40rem; width: 100%; max-height: 20rem }
        .spark { width: 80px; height: 24px; vertical-align: middle } .spark polyline { stroke-width: 1.5 }
        .wide { overflow-x: auto; margin: .5rem 0 } .wide :focus-visible, .wide:focus-visible { outline-offset: -3px }
        .wide.rest { mask-image: linear-gradient(to left, transparent, #000 2.5rem) }
        .wide.cut::before { content: "Swipe sideways for the rest ⇆"; display: block; position: sticky; left: 0; width: max-content;
          color: var(--dim); font-size: .85rem }
        table { border-collapse: collapse; min-width: 20rem } th { text-align: left; font-weight: 600 }
        th, td { padding: .3rem .55rem; vertical-align: top; border-bottom: 1px solid var(--edge) }
        thead th { color: var(--dim); vertical-align: bottom; white-space: nowrap } tbody th { font-weight: 500; min-width: 7rem } thead th.plain { padding-bottom: .5rem }
        .wide tbody .words { min-width: 11rem }
        tfoot th, tfoot td { font-weight: 650; border-top: 2px solid var(--edge) }
        .number { text-align: right; white-space: nowrap; font-variant-numeric: tabular-nums }
        .h0 { background: var(--h0) } .h1 { background: var(--h1) } .h2 { background: var(--h2) } .h3 { background: var(--h3) }
        .h4 { background: var(--h4) }
        .heat th, .heat td { padding: .3rem .35rem } .heat thead th { white-space: normal } .heat tbody th { min-width: 7.7rem }
        .heat td[class*=h] { border: 2px solid var(--paper); min-width: 2.4rem }
        th button { font: inherit; color: inherit; text-align: inherit; background: none; border: 0; padding: .2rem 0; cursor: pointer }
        th[aria-sort] button::after { content: " ↓" } th[aria-sort=ascending] button::after { content: " ↑" }
        .tag, .cards summary em { font-style: normal; border: 1px solid currentColor; border-radius: 99px; padding: .05rem .55rem; font-size: .85rem; white-space: nowrap }
        .tag.good, em.good { color: var(--good) } .tag.middling { color: var(--middling) } .tag.bad, em.bad { color: var(--bad) }
        .themes { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(22rem, 100%), 1fr)); gap: 0 2rem }
        ul { margin: .2rem 0; padding-left: 1.2rem } li { margin: .2rem 0 }
        .filter { display: grid; grid-template-columns: max-content minmax(8rem, 20rem); gap: .4rem 1rem; align-items: center; margin: 1rem 0 }
        .filter[hidden] { display: none } .filter p { grid-column: 1 / -1; margin: .2rem 0 }
        select, input { font: inherit; color: inherit; background: var(--paper); border: 1px solid var(--dim); border-radius: 6px;
          padding: .3rem .5rem; width: 100% }
        .cards { list-style: none; padding: 0 } .cards > li { border-bottom: 1px solid var(--edge); margin: 0 }
        .cards > li > details > summary { cursor: pointer; padding: .5rem .2rem; display: flex; flex-wrap: wrap; gap: .2rem .9rem; align-items: baseline }
        .cards > li > details > summary::before { content: "▸"; color: var(--dim) }
        .cards > li > details[open] > summary::before { content: "▾" }
        .cards summary small { color: var(--dim); font-size: .85rem; flex: 0 1 24rem; text-align: right } p.bad { color: var(--bad); font-weight: 600 }
        .paper { display: none } .ways a { padding: .3rem 0 }
        #more, button.more { font: inherit; color: inherit; background: var(--soft); border: 1px solid var(--dim); border-radius: 6px;
          padding: .3rem .8rem; margin-right: 1rem; cursor: pointer } #more[hidden] { display: none }
        .cards summary time { color: var(--dim); font-variant-numeric: tabular-nums } .cards summary span { flex: 1 1 12rem }
        .talk { padding: 0 0 1.5rem 1.2rem; max-width: 56rem }
        .said { margin: .5rem 0; padding: .5rem .9rem; border-radius: 10px; background: var(--soft); white-space: pre-wrap;
          overflow-wrap: anywhere; max-width: 44rem; width: fit-content }
        .said.own { background: none; border: 1px solid var(--edge); margin-left: auto }
        .said .name { display: block; color: var(--dim); font-size: .85rem } .said.desk { font-style: italic; background: none; padding: .1rem .9rem }
        mark { background: var(--mark); color: inherit; border-radius: 3px }
        mark.harm { background: var(--harm); text-decoration: underline wavy var(--bad) 1px; text-underline-offset: 3px }
        .said small { color: var(--dim); font-size: .72rem; margin: 0 .25rem } .said small.harm { color: var(--bad); font-weight: 600 }
        .level details { font-size: .85rem } .level summary { cursor: pointer }
        .feel polyline.mood { stroke: var(--mood) } .feel polyline.patience { stroke: var(--patience); stroke-dasharray: 7 3 }
        .feel polyline.trust { stroke: var(--trust); stroke-dasharray: 2 3 }
        .level { border-top: 1px solid var(--edge); padding: .6rem 0 } .level b { font-weight: 650 } .level p { margin: .15rem 0 }
        .reviewed { border-left: 4px solid var(--line); padding-left: .7rem }
        blockquote { margin: .3rem 0; padding-left: .8rem; border-left: 3px solid var(--edge) }
        @media (max-width: 40rem) { .cards summary small { text-align: left; flex-basis: 100% } .filter { grid-template-columns: 1fr } .talk { padding-left: 0 } 
          .heat tr > :first-child { position: sticky; left: 0; background: var(--paper); min-width: 5rem; max-width: 7rem;
            overflow-wrap: anywhere; white-space: normal } }
        @media screen { .later { display: none } }
        @media (prefers-reduced-motion: no-preference) { html { scroll-behavior: smooth } }
        @page { margin: 14mm }
        @media print {
          body { padding: 0; max-width: none; font-size: 10pt } nav, .filter, .skip, .ways, button.more { display: none !important }
          .cards summary small { flex-basis: 11rem } .cards summary span { flex-basis: 9rem }
          .paper { display: block } .whole > li:not(:has(> details[open])) { display: none } li { break-inside: avoid }
          .cards:not(.whole) ~ .paper { display: none }
          .wide { overflow: visible } .chart { min-width: 0 } h2 { break-after: avoid; break-before: auto } h3 { break-after: avoid }
          tr, .tiles div, figure, .level, .said { break-inside: avoid } thead { display: table-header-group }
          tfoot { display: table-row-group } tbody tr:last-child { break-after: avoid } .heat thead th { white-space: nowrap } th button { display: contents } th button::after { content: none !important }
          h2, h3 { break-inside: avoid } h2::after, h3::after { content: ""; display: block; height: 8rem; margin-bottom: -8rem }
          .wide { mask: none !important } .wide.cut::before { content: none } .cards > li:has(details[open]) { break-inside: auto }
          * { print-color-adjust: exact } .heat th, .heat td { padding: .15rem .3rem; font-size: 8.5pt } .heat td[class*=h] { min-width: 0 }
        }

        """
}
