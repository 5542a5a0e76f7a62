/// The page's script: sorts tables, filters cards, and shows a talk where its card is opened.
///
/// It puts texts into the page as texts alone, never as markup.
enum PageScript {
    static let text: StaticString = #"""

        "use strict";
        const data = JSON.parse(document.getElementById("data").textContent);
        const text = place => data.texts[place];
        const signs = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-_";
        const triples = list => list.flatMap((value, n) => n % 3 ? [] : [list.slice(n, n + 3)]);

        // Numbers that stand in one word, five bits to a sign.
        function unpack(word) {
          const numbers = [];
          let number = 0, bits = 0;
          for (const sign of word) {
            const digit = signs.indexOf(sign);
            number += (digit & 31) << bits;
            bits += 5;
            if (digit < 32) { numbers.push(number); number = bits = 0; }
          }
          return numbers;
        }

        // The feelings before the first reply and after each, from the steps between them.
        function feelingsOf(word) {
          const now = [0, 0, 0];
          return triples(unpack(word)).map(step => step.map((change, n) => now[n] += change >>> 1 ^ -(change & 1)));
        }

        // The parts of a card, in the order in which the page's data has them.
        function read([time, name, who, title, customer, percent, passed, answer, hints, heard, says, incidents, missing, why,
          feel, open, talk, levels]) {
          return { id: time + text(name), who, title, customer, percent, passed, answer, hints, heard, says, incidents, missing,
            why, feel, open, talk, levels };
        }

        function make(name, look, content) {
          const element = document.createElement(name);
          if (look) element.className = look;
          if (content !== undefined) element.textContent = content;
          return element;
        }

        // Tables: a press on a heading sorts, what wants looking at first; another turns the order round.
        for (const table of document.querySelectorAll("table.sortable")) {
          const heads = [...table.tHead.rows[0].cells];
          heads.forEach((head, place) => {
            if (head.classList.contains("plain")) return;
            const button = make("button", "", head.textContent);
            button.type = "button";
            button.title = head.title;
            head.replaceChildren(button);
            button.addEventListener("click", () => {
              const isNumber = head.classList.contains("number");
              const before = head.getAttribute("aria-sort");
              const first = isNumber && !head.classList.contains("low") ? "descending" : "ascending";
              const order = before === null ? first : before === "ascending" ? "descending" : "ascending";
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
              cut(table);
            });
          });
        }

        // Long tables: the first rows, and all of them for the asking.
        function cut(table) {
          const most = Number(table.dataset.first || Infinity);
          [...table.tBodies[0].rows].forEach((row, place) => row.hidden = place >= most);
        }

        for (const table of document.querySelectorAll("table[data-first]")) {
          const rows = table.tBodies[0].rows, most = Number(table.dataset.first);
          if (rows.length <= most) continue;
          cut(table);
          const button = make("button", "more", "Show all " + rows.length);
          button.type = "button";
          table.parentElement.after(button);
          button.addEventListener("click", () => {
            delete table.dataset.first;
            cut(table);
            button.remove();
            table.parentElement.focus();
          });
        }

        // What is wider than the window says so, and begins where the news is.
        for (const box of document.querySelectorAll(".wide")) {
          const look = () => {
            const rest = box.scrollWidth - box.clientWidth;
            box.classList.toggle("cut", rest > 1);
            box.classList.toggle("rest", rest - box.scrollLeft > 1);
          };
          if (box.querySelector(".chart")) box.scrollLeft = box.scrollWidth;
          box.addEventListener("scroll", look);
          new ResizeObserver(look).observe(box);
        }

        // A reply with the words that show its moves.
        const harmful = new Set(data.harmful);
        function reply(words, marks, number) {
          const line = make("div", "said own");
          line.append(make("span", "name", "Turn " + number + ", the trainee"));
          let done = 0;
          for (const [gap, length, shows] of triples(unpack(marks))) {
            const start = done + gap, names = text(shows);
            line.append(words.slice(done, start));
            done = start + length;
            const isHarm = names.split(", ").some(name => harmful.has(name));
            line.append(make("mark", isHarm ? "harm" : "", words.slice(start, done)));
            line.append(make("small", isHarm ? "harm" : "", (isHarm ? "✗ " : "") + names));
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
          let number = 0;
          for (const [words, second, ...lines] of card.talk) {
            if (words === null) {
              box.append(make("div", "said desk", text(second) + ": " + text(lines[0])));
              continue;
            }
            box.append(reply(words, second, ++number));
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
          const feel = feelingsOf(card.feel), last = feel.length - 1;
          if (last < 1) return box;
          const label = names.map((name, n) => name + " " + feel.map(step => step[n]).join(", ")).join("; ");
          const svg = shape("svg", { viewBox: "0 0 370 130", class: "feel", role: "img", "aria-label": label });
          const x = place => 30 + place * 255 / last, y = value => 110 - value;
          for (const value of [0, 50, 100]) {
            svg.append(shape("line", { class: "grid", x1: 30, x2: 285, y1: y(value), y2: y(value) }));
            svg.append(shape("text", { class: "end dim", x: 24, y: y(value) + 4 }, value));
          }
          const ends = names.map((name, n) => [feel[last][n], name, n]).sort(([one], [other]) => other - one);
          let free = 0;
          for (const [value, name, n] of ends) {
            svg.append(shape("polyline", {
              class: name, points: feel.map((step, place) => x(place) + "," + y(step[n])).join(" ")
            }));
            free = Math.max(free + 14, y(value) + 4);
            svg.append(shape("text", { x: 291, y: free }, name + " " + value));
          }
          svg.style.maxWidth = "30rem";
          box.append(svg);
          return box;
        }

        function level(card, [verdict, quotes, turn = null, better = null, review = null]) {
          const [id, asks, name, value, best, looks, because, rule, isHarm] = data.verdicts[verdict];
          const box = make("div", "level");
          const head = make("p");
          head.append(make("b", "", text(id) + "  " + text(asks) + " "));
          head.append(value < 0 ? "does not apply to this talk" : text(name) + ", " + value + " of " + best);
          box.append(head);
          if (text(looks)) box.append(make("p", "", text(looks)));
          const replies = card.talk.filter(([words]) => words !== null);
          for (const [number, start, length] of triples(unpack(quotes))) {
            const line = make("p");
            line.append("Turn " + number + ": ", make("mark", isHarm ? "harm" : "", "“" + replies[number - 1][0].slice(start, start + length) + "”"));
            box.append(line);
          }
          if (text(because)) box.append(make("p", "", text(because)));
          if (turn !== null) {
            box.append(make("p", "dim", "Better at turn " + turn + ":"), make("blockquote", "", text(better)));
          }
          if (review !== null) {
            box.append(make("p", "reviewed", text(review[2]) + " says '" + text(review[0]) + "': " + text(review[1])));
          }
          if (text(rule)) {
            const technical = make("details");
            technical.append(make("summary", "dim", "The rule that decided"), make("code", "", text(rule)));
            box.append(technical);
          }
          return box;
        }

        function whole(card) {
          const box = make("div", "talk");
          const [headline, story, told, stood, improve] = card.says.map(text);
          const facts = [text(card.who) + " with " + text(card.customer), "answer " + card.answer + " of 10"];
          if (card.hints) facts.push(card.hints + (card.hints === 1 ? " hint" : " hints"));
          const name = make("p", "dim", facts.join(" · ") + " · ");
          name.append(make("code", "", card.id));
          box.append(name);
          for (const incident of card.incidents) box.append(make("p", "bad", "✗ " + text(incident)));
          if (card.missing.length) {
            const asks = new Map(card.levels.map(([verdict]) => data.verdicts[verdict]).map(([id, asks]) => [id, text(asks)]));
            const ids = card.missing.map(id => text(id) + " (" + asks.get(id) + ")");
            box.append(make("p", "", "Must not be missing for a pass: " + ids.join(", ")));
          }
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
          const places = [card.customer, ...card.incidents, ...card.says, ...card.open];
          const own = [card.id];
          for (const [reply, , ...lines] of card.talk) if (reply !== null) { own.push(reply); places.push(...lines); }
          return own.concat(places.map(text)).join("\n").toLowerCase();
        }

        const wishes = ["who", "title", "result", "words"];
        const all = document.getElementById("count").textContent.split(", newest")[0];
        const more = document.getElementById("more");
        let most = 25;

        function fits(item, who, title, result, wanted) {
          const { card } = item, incidents = card.incidents.map(text);
          return (!who || text(card.who) === who) && (!title || text(card.title) === title)
            && (result[0] === "!" ? incidents.some(incident => "!" + incident === result || result === "!")
              : !result || String(card.passed) === result)
            && (!wanted || (item.words ??= words(card)).includes(wanted));
        }

        function shownAs(id) {
          const element = document.getElementById(id);
          return element.selectedOptions ? element.selectedOptions[0].textContent : "with “" + element.value.trim() + "”";
        }

        // Shows the cards that are wanted, the first of them at once; on paper stand all that a filter left.
        function filter() {
          const [who, title, result, typed] = wishes.map(field);
          const wanted = typed.trim().toLowerCase(), order = field("order");
          const score = item => item.card.percent ?? -1;
          const sorted = [...items];
          if (order === "low") sorted.sort((one, other) => score(one) - score(other));
          if (order === "high") sorted.sort((one, other) => score(other) - score(one));
          let shown = 0;
          for (const item of sorted) {
            item.element.hidden = !fits(item, who, title, result, wanted);
            if (!item.element.hidden) shown += 1;
            item.element.classList.toggle("later", shown > most);
          }
          list.append(...sorted.map(item => item.element));
          const said = wishes.filter(id => field(id).trim()).map(shownAs);
          list.classList.toggle("whole", !said.length);
          const count = shown + " of " + items.length + (items.length === 1 ? " card" : " cards");
          document.getElementById("count").textContent =
            [said.length ? count + ": " + said.join(", ") : all, shownAs("order")].join(", ");
          more.hidden = shown <= most;
          more.textContent = "Show more (" + (shown - most) + " left)";
        }

        more.addEventListener("click", () => {
          const next = list.querySelector(".later:not([hidden]) summary");
          most += 100;
          filter();
          next.focus();
        });

        // Names and titles elsewhere on the page lead to their cards, and to these alone.
        document.addEventListener("click", event => {
          const link = event.target.closest("a[href='#cards']");
          if (!link || !wishes.some(id => id in link.dataset)) return;
          for (const id of wishes) document.getElementById(id).value = link.dataset[id] ?? "";
          anew();
          const only = list.querySelectorAll(":scope > li:not([hidden])");
          if (only.length === 1) only[0].firstChild.open = true;
        });

        function anew() {
          most = 25;
          filter();
        }

        form.hidden = false;
        document.getElementById("still").remove();
        form.addEventListener("input", anew);
        form.addEventListener("submit", event => event.preventDefault());
        filter();

        """#
}
