import Markup

extension DrawSummaryPage {
    /// What makes the page handier where scripts run; nothing on it needs them.
    static let script: HTML = "\(copying)\n\(filtering)\n\(crosshair)"

    /// A button that copies the command lines.
    private static let copying: HTML = #"""
        (() => {
          const commands = document.getElementById('commands');
          if (!navigator.clipboard) return;
          const button = document.createElement('button');
          button.type = 'button';
          button.textContent = commands.dataset.copy;
          button.onclick = async () => {
            await navigator.clipboard.writeText(commands.textContent);
            button.textContent = commands.dataset.copied;
          };
          commands.after(button);
        })();
        """#

    /// A box that hides the rows in which a text does not occur.
    private static let filtering: HTML = #"""
        (() => {
          const plain = text => text.normalize('NFD').replace(/\p{M}/gu, '').replace(/[’‘]/g, "'").toLowerCase();
          const section = document.getElementById('reviews');
          const input = document.getElementById('filter-text');
          const found = document.getElementById('filter-found');
          const rows = [...section.querySelectorAll('tbody tr')].map(row => [row, plain(row.textContent)]);
          const filter = () => {
            const sought = plain(input.value.trim());
            let shown = 0;
            for (const [row, text] of rows) { row.hidden = !text.includes(sought); shown += row.hidden ? 0 : 1; }
            for (const part of section.querySelectorAll('.wide, .cohort')) part.hidden = !part.querySelector('tbody tr:not([hidden])');
            found.textContent = sought ? section.dataset.found.replace('{}', shown) : '';
          };
          input.oninput = filter;
          addEventListener('hashchange', () => {
            const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
            if (target && target.hidden) { input.value = ''; filter(); target.scrollIntoView(); }
          });
          document.getElementById('filter').hidden = false;
        })();
        """#

    /// Lines through the row and column under the pointer, and their names.
    private static let crosshair: HTML = #"""
        (() => {
          const picture = document.getElementById('matrix');
          const grid = picture.querySelector('[data-states]');
          const states = grid.dataset.states.split(' ');
          const [start, cell, mirrored] = [Number(grid.dataset.start), Number(grid.dataset.cell), grid.dataset.mirrored === 'true'];
          const [width, side] = [picture.viewBox.baseVal.width, cell * states.length];
          const name = place => document.getElementById(states[place])?.querySelector('th bdi').textContent ?? states[place];
          const bar = () => {
            const bar = document.createElementNS(picture.namespaceURI, 'rect');
            bar.setAttribute('class', 'cross');
            picture.append(bar);
            return (x, y, w, h) => Object.entries({x, y, width: w, height: h}).forEach(([key, value]) => bar.setAttribute(key, value));
          };
          const [row, column] = [bar(), bar()];
          const readout = document.createElement('p');
          readout.className = 'readout';
          readout.setAttribute('aria-hidden', 'true');
          picture.closest('.wide').before(readout);
          picture.addEventListener('pointermove', event => {
            const point = new DOMPoint(event.clientX, event.clientY).matrixTransform(picture.getScreenCTM().inverse());
            const across = mirrored ? width - point.x : point.x;
            const [i, j] = [Math.floor((point.y - start) / cell), Math.floor((across - start) / cell)];
            const left = mirrored ? 4 : start, inside = place => place >= 0 && place < states.length;
            row(left, start + i * cell, inside(i) ? side : 0, cell);
            column(mirrored ? width - start - (j + 1) * cell : start + j * cell, start, cell, inside(j) ? side : 0);
            const parts = [];
            if (inside(i)) parts.push(grid.dataset.reviewed + ': ' + name(i));
            if (inside(j)) parts.push(grid.dataset.reviewing + ': ' + name(j));
            readout.textContent = parts.join(' · ');
          });
        })();
        """#
}
