'use strict';
// Charts are drawn from the tables beside them, so that both always say the same.
(() => {
  const COLOURS = ['#0b4f8a', '#c2571a', '#0a7a55', '#a0408a', '#6b6b00', '#4d4d4d', '#7a1f1f', '#2f6f9f'];

  const number = cell => (cell.dataset.value === undefined ? null : Number(cell.dataset.value));

  function draw(figure) {
    figure.classList.add('drawn'); // First, for a hidden canvas has no size.
    const table = figure.querySelector('table');
    const heads = [...table.tHead.rows[0].cells].slice(1);
    const rows = [...table.tBodies[0].rows];
    const kind = figure.dataset.chart;
    const datasets = [];
    heads.forEach((head, i) => {
      const cells = rows.map(row => row.cells[i + 1]);
      const colour = COLOURS[i % COLOURS.length];
      const intervals = cells.map(c =>
        c.dataset.low === undefined ? null : [Number(c.dataset.low), Number(c.dataset.high)]);
      datasets.push({
        label: head.textContent,
        data: cells.map(number),
        backgroundColor: colour,
        borderColor: colour,
        intervals,
        pointRadius: 4,
        spanGaps: true
      });
    });
    const value = {
      min: figure.dataset.min === undefined ? undefined : Number(figure.dataset.min),
      max: figure.dataset.max === undefined ? undefined : Number(figure.dataset.max),
      title: { display: true, text: figure.dataset.unit || '' }
    };
    const lying = figure.dataset.lying !== undefined;
    new Chart(figure.querySelector('canvas'), {
      type: kind,
      data: { labels: rows.map(row => row.cells[0].textContent), datasets },
      options: {
        animation: false,
        maintainAspectRatio: false,
        indexAxis: lying ? 'y' : 'x',
        scales: {
          x: lying ? { ...value, stacked: figure.dataset.stacked !== undefined } : { stacked: false },
          y: lying ? { stacked: figure.dataset.stacked !== undefined } : value
        },
        plugins: { legend: { display: datasets.length > 1, position: 'bottom' } }
      },
      plugins: [whiskers]
    });
  }

  // Chart.js has no error bars: an interval is a line over its bar.
  const whiskers = {
    id: 'whiskers',
    afterDatasetsDraw(chart) {
      const pen = chart.ctx;
      pen.save();
      pen.strokeStyle = '#1b1b1b';
      pen.lineWidth = 1.5;
      chart.data.datasets.forEach((dataset, d) => {
        chart.getDatasetMeta(d).data.forEach((bar, i) => {
          const interval = dataset.intervals[i];
          if (interval && chart.isDatasetVisible(d)) {
            const low = chart.scales.y.getPixelForValue(interval[0]);
            const high = chart.scales.y.getPixelForValue(interval[1]);
            pen.beginPath();
            for (const end of [low, high]) {
              pen.moveTo(bar.x - 4, end);
              pen.lineTo(bar.x + 4, end);
            }
            pen.moveTo(bar.x, low);
            pen.lineTo(bar.x, high);
            pen.stroke();
          }
        });
      });
      pen.restore();
    }
  };

  const said = document.getElementById('said');

  function sortBy(table, head) {
    const column = head.cellIndex;
    const descending = head.getAttribute('aria-sort') === 'ascending';
    const key = row => {
      const cell = row.cells[column];
      return cell.dataset.value === undefined ? cell.textContent.trim() : Number(cell.dataset.value);
    };
    const compare = (a, b) => {
      if (typeof a === 'number' && typeof b === 'number') {
        return a - b;
      }
      if (typeof a !== typeof b) {
        return typeof a === 'number' ? 1 : -1; // An empty cell is less than any figure.
      }
      return a.localeCompare(b);
    };
    const body = table.tBodies[0];
    const rows = [...body.rows].sort((a, b) => compare(key(a), key(b)) * (descending ? -1 : 1));
    body.append(...rows);
    for (const other of table.tHead.rows[0].cells) {
      if (other.hasAttribute('aria-sort')) {
        other.setAttribute('aria-sort', 'none');
      }
    }
    head.setAttribute('aria-sort', descending ? 'descending' : 'ascending');
    said.textContent = 'sorted by ' + head.textContent + (descending ? ', descending' : ', ascending');
  }

  function makeSortable(table) {
    for (const head of table.tHead.rows[0].cells) {
      const button = document.createElement('button');
      button.type = 'button';
      button.append(...head.childNodes);
      button.addEventListener('click', () => sortBy(table, head));
      head.append(button);
      head.setAttribute('aria-sort', 'none');
    }
  }

  function makeFilter(list) {
    const passages = [...list.querySelectorAll('.passage')];
    const box = document.createElement('fieldset');
    box.className = 'filter';
    const legend = document.createElement('legend');
    legend.textContent = 'Show';
    const count = document.createElement('span');
    count.setAttribute('role', 'status');
    box.append(legend);
    const choices = list.dataset.filter.split(' ').map(name => {
      const select = document.createElement('select');
      select.dataset.name = name;
      const values = [...new Set(passages.map(p => p.dataset[name]))].sort();
      for (const value of ['all', ...values]) {
        select.add(new Option(value, value === 'all' ? '' : value));
      }
      const label = document.createElement('label');
      label.append(name, select);
      box.append(label);
      select.addEventListener('change', show);
      return select;
    });
    box.append(count);
    function show() {
      let shown = 0;
      for (const passage of passages) {
        passage.hidden = choices.some(c => c.value && c.value !== passage.dataset[c.dataset.name]);
        shown += passage.hidden ? 0 : 1;
      }
      count.textContent = shown + ' of ' + passages.length;
    }
    list.prepend(box);
    show();
  }

  Chart.defaults.color = '#1b1b1b';
  Chart.defaults.font.family = 'system-ui, "DejaVu Sans", sans-serif';
  document.querySelectorAll('figure.chart').forEach(draw);
  document.querySelectorAll('table.sortable').forEach(makeSortable);
  document.querySelectorAll('[data-filter]').forEach(makeFilter);
})();
