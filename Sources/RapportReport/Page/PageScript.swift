/// The page's script: sorts tables, filters cards, and shows a talk where its card is opened.
///
/// It puts texts into the page as texts alone, never as markup.
enum PageScript {
    static let text: StaticString = #"""

        "use strict";
        const data = JSON.parse(document.getElementById("data").textContent);
        const text = place => data.texts[place];
        const triples = list => list.flatMap((value, n) => n % 3 ? [] : [list.slice(n, n + 3)]);

        // The parts of a card, in the order in which the page's data has them.
        function read([id, who, title, customer, percent, passed, answer, hints, heard, says, why, feel, open, talk, levels]) {
          return { id, who, title, customer, percent, passed, answer, hints, heard, says, why, feel: triples(feel), open, talk, levels };
        }

        function make(name, look, content) {
          const element = document.createElement(name);
          if (look) element.className = look;
          if (content !== undefined) element.textContent = content;
          return element;
        }

        // Tables: a press on a heading sorts, another turns the order round.
        for (const table of document.querySelectorAll("table.sortable")) {
          const heads = [...table.tHead.rows[0].cells];
          heads.forEach((head, place) => {
            const button = head.querySelector("button");
            if (!button) return;
            button.addEventListener("click", () => {
              const isNumber = head.classList.contains("number");
              const before = head.getAttribute("aria-sort");
              const order = before === null ? (isNumber ? "descending" : "ascending")
                : before === "ascending" ? "descending" : "ascending";
              for (const other of heads) other.removeAttribute("aria-sort");
              head.setAttribute("aria-sort", order);
              const sign = order === "ascending" ? 1 : -1;
              const value = row => {
                const cell = row.cells[place];
                if (!isNumber) return cell.textContent;
                return cell && cell.dataset.v !== undefined ? Number(cell.dataset.v) : NaN;
              };
              const rows = [...table.tBodies[0].rows].map(row => [value(row), row]);
              rows.sort(([one], [other]) => {
                if (!isNumber) return sign * one.localeCompare(other);
                if (isNaN(one) || isNaN(other)) return isNaN(one) - isNaN(other);
                return sign * (one - other);
              });
              table.tBodies[0].append(...rows.map(([, row]) => row));
            });
          });
        }

        // A reply with the words that show its moves.
        function reply(words, marks) {
          const line = make("div", "said own");
          line.append(make("span", "name", "The trainee"));
          let done = 0;
          for (const [start, length, shows] of triples(marks)) {
            const end = start + length;
            line.append(words.slice(done, start));
            const mark = make("mark", "", words.slice(start, end));
            mark.title = text(shows);
            line.append(mark, make("span", "unseen", " (" + text(shows) + ")"));
            done = end;
          }
          line.append(words.slice(done));
          return line;
        }

        function said(who, words) {
          const line = make("div", "said");
          line.append(make("span", "name", who), words);
          return line;
        }

        function talk(card) {
          const box = make("div");
          box.append(make("h3", "", "The talk"));
          const customer = text(card.customer);
          for (const line of card.open) box.append(said(customer, text(line)));
          for (const [words, second, ...lines] of card.talk) {
            if (words === null) {
              box.append(make("div", "said desk", text(second) + ": " + text(lines[0])));
              continue;
            }
            box.append(reply(words, second));
            for (const line of lines) box.append(said(customer, text(line)));
          }
          return box;
        }

        const names = ["mood", "patience", "trust"];

        function shape(name, attributes, content) {
          const element = document.createElementNS("http://www.w3.org/2000/svg", name);
          for (const key in attributes) element.setAttribute(key, attributes[key]);
          if (content !== undefined) element.textContent = content;
          return element;
        }

        function feelings(card) {
          const box = make("div");
          box.append(make("h3", "", "What the customer felt, from before the first reply to after the last"));
          const last = card.feel.length - 1;
          if (last < 1) return box;
          const label = names.map((name, n) => name + " " + card.feel.map(step => step[n]).join(", ")).join("; ");
          const svg = shape("svg", { viewBox: "0 0 370 130", class: "feel", role: "img", "aria-label": label });
          const x = place => 30 + place * 255 / last, y = value => 110 - value;
          for (const value of [0, 50, 100]) {
            svg.append(shape("line", { class: "grid", x1: 30, x2: 285, y1: y(value), y2: y(value) }));
            svg.append(shape("text", { class: "end dim", x: 24, y: y(value) + 4 }, value));
          }
          const ends = names.map((name, n) => [card.feel[last][n], name, n]).sort(([one], [other]) => other - one);
          let free = 0;
          for (const [value, name, n] of ends) {
            svg.append(shape("polyline", {
              class: name, points: card.feel.map((step, place) => x(place) + "," + y(step[n])).join(" ")
            }));
            free = Math.max(free + 14, y(value) + 4);
            svg.append(shape("text", { x: 291, y: free }, name + " " + value));
          }
          svg.style.maxWidth = "30rem";
          box.append(svg);
          return box;
        }

        function level(card, [verdict, quotes, turn = null, better = null, review = null]) {
          const [id, asks, name, value, best, looks, rule] = data.verdicts[verdict];
          const box = make("div", "level");
          const head = make("p");
          head.append(make("b", "", text(id) + "  " + text(asks) + " "));
          head.append(value < 0 ? "does not apply" : text(name) + ", " + value + " of " + best);
          box.append(head);
          if (text(looks)) box.append(make("p", "", text(looks)));
          const replies = card.talk.filter(([words]) => words !== null);
          for (const [number, start, length] of triples(quotes)) {
            const line = make("p");
            line.append("Turn " + number + ": ", make("mark", "", "“" + replies[number - 1][0].slice(start, start + length) + "”"));
            box.append(line);
          }
          if (text(rule)) box.append(make("p", "dim", "Decided by: " + text(rule)));
          if (turn !== null) {
            box.append(make("p", "dim", "Better at turn " + turn + ":"), make("blockquote", "", text(better)));
          }
          if (review !== null) {
            box.append(make("p", "reviewed", text(review[2]) + " says '" + text(review[0]) + "': " + text(review[1])));
          }
          return box;
        }

        function whole(card) {
          const box = make("div", "talk");
          const [headline, story, told, stood, improve] = card.says.map(text);
          const facts = [text(card.who) + " with " + text(card.customer), "answer " + card.answer + " of 10"];
          if (card.hints) facts.push(card.hints + (card.hints === 1 ? " hint" : " hints"));
          facts.push(card.id);
          box.append(make("p", "dim", facts.join(" · ")));
          for (const reason of card.why) box.append(make("p", "", text(reason)));
          box.append(talk(card), feelings(card), make("h3", "", "What the customer tells"));
          box.append(make("p", "", headline), make("blockquote", "", story));
          box.append(make("p", "dim", told + "; heard by " + card.heard));
          const survey = make("p");
          survey.append("What stood out: " + stood, make("br"), "One thing to improve: " + improve);
          box.append(survey, make("h3", "", "The levels"));
          for (const result of card.levels) box.append(level(card, result));
          return box;
        }

        // Cards: opened, filtered, put in order.
        const list = document.getElementById("list");
        const items = [...list.children].map((element, place) => ({ element, card: read(data.cards[place]) }));
        for (const { element, card } of items) {
          const details = element.firstChild;
          details.addEventListener("toggle", () => {
            if (details.open && details.childElementCount === 1) details.append(whole(card));
          });
        }

        const form = document.getElementById("filter");
        const field = id => document.getElementById(id).value;
        function words(card) {
          const places = [...card.says, ...card.open];
          const own = [];
          for (const [reply, , ...lines] of card.talk) if (reply !== null) { own.push(reply); places.push(...lines); }
          return own.concat(places.map(text)).join("\n").toLowerCase();
        }

        function filter() {
          const [who, title, result, order] = ["who", "title", "result", "order"].map(field);
          const wanted = field("words").trim().toLowerCase();
          let shown = 0;
          for (const item of items) {
            const { card, element } = item;
            const fits = (!who || text(card.who) === who) && (!title || text(card.title) === title)
              && (!result || String(card.passed) === result)
              && (!wanted || (item.words ??= words(card)).includes(wanted));
            element.hidden = !fits;
            shown += fits;
          }
          const score = item => item.card.percent ?? -1;
          const sorted = [...items];
          if (order === "low") sorted.sort((one, other) => score(one) - score(other));
          if (order === "high") sorted.sort((one, other) => score(other) - score(one));
          list.append(...sorted.map(item => item.element));
          document.getElementById("count").textContent = shown + " of " + items.length + (items.length === 1 ? " card" : " cards");
        }

        form.hidden = false;
        document.getElementById("still").remove();
        form.addEventListener("input", filter);
        form.addEventListener("submit", event => event.preventDefault());
        filter();

        """#
}
