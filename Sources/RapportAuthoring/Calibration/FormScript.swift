/// What makes the form of a calibration look as it does, and hand back what was ticked.
enum FormScript {
    /// What the page's policy lets run: the SHA-256 of ``text``; a test holds the two together.
    static let hash = "sha256-MurriX4oy4H9ALppdgW+H56gXnvVZ3XNKEXGdH4wq2U="

    static let text: StaticString = """

        "use strict";
        const form = document.querySelector("form"), out = document.querySelector("#out");
        const name = document.querySelector("#name"), left = document.querySelector("#left");
        function ratings() {
          const list = [];
          for (const box of form.querySelectorAll("input[type=radio]:checked")) {
            if (box.value) {
              list.push({ criterion: box.dataset.criterion, level: box.value, talk: Number(box.dataset.talk) });
            }
          }
          return list;
        }
        function update() {
          const all = form.querySelectorAll("fieldset").length;
          const open = all - form.querySelectorAll("input[type=radio]:checked").length;
          left.textContent = open === 0 ? "All questions are answered." : open + " of " + all + " questions are open.";
          out.value = JSON.stringify({
            at: Math.floor(Date.now() / 1000), by: name.value.trim(), ratings: ratings(), schema: 1, set: form.dataset.set
          }, null, 2);
        }
        function save() {
          update();
          if (!name.value.trim()) {
            left.textContent = "Please give your name or a pseudonym at the top.";
            name.focus();
            return;
          }
          const link = document.createElement("a");
          link.href = URL.createObjectURL(new Blob([out.value + "\\n"], { type: "application/json" }));
          link.download = "ratings-" + form.dataset.set + ".json";
          link.click();
          URL.revokeObjectURL(link.href);
        }
        form.addEventListener("change", update);
        form.addEventListener("submit", (event) => event.preventDefault());
        document.querySelector("#save").addEventListener("click", save);
        update();

        """

    static let style: StaticString = """

        :root { color-scheme: light dark; --paper: #fff; --ink: #1c2230; --dim: #5a6272; --edge: #8d8779 }
        @media screen and (prefers-color-scheme: dark) {
          :root { --paper: #14171d; --ink: #e9ecf2; --dim: #a3adbd; --edge: #6b7687 }
        }
        body { margin: 0 auto; max-width: 46rem; padding: 1rem 1.2rem 4rem; background: var(--paper); color: var(--ink);
          font: 16px/1.5 system-ui, "DejaVu Sans", sans-serif }
        h1 { font-size: 1.5rem } h2 { font-size: 1.2rem; margin-top: 2.5rem; border-top: 1px solid var(--edge); padding-top: 1rem }
        .dim { color: var(--dim) } dt { font-weight: 600; margin-top: .6rem }
        dd { margin: 0 0 0 1rem; white-space: pre-wrap; overflow-wrap: anywhere }
        fieldset { margin: 1rem 0; border: 1px solid var(--edge); border-radius: .3rem; break-inside: avoid }
        legend { font-weight: 600 } fieldset label { display: block; padding: .2rem 0 .2rem 1.7rem; text-indent: -1.7rem }
        input[type=text] { font: inherit; max-width: 100% } textarea { display: block; width: 100%; font-family: monospace }
        button { font: inherit; padding: .4rem .9rem }
        :focus-visible { outline: 2px solid; outline-offset: 2px }
        @media print { .end { display: none } body { padding: 0; font-size: 10pt } h2 { break-after: avoid } }

        """
}
