'use strict';
// Draws tables into the page: measures them like Measure.java, lays them out with ELK, shows them
// with pan and zoom.

const CHARACTER = 7.25, HEADER = 28, ROW = 18, PADDING = 10, LONGEST_TYPE = 24;
const MARKS = { same: '', added: '+', changed: '~', removed: '−' };
const SVG = 'http://www.w3.org/2000/svg';

function element(name, attributes = {}, ...children) {
  const svg = ['svg', 'g', 'path', 'rect', 'text', 'title'].includes(name);
  const node = svg ? document.createElementNS(SVG, name) : document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (key.startsWith('on')) node.addEventListener(key.slice(2), value);
    else if (value !== null && value !== false) node.setAttribute(key, value === true ? '' : value);
  }
  node.append(...children.filter(child => child !== null && child !== ''));
  return node;
}

const marked = (change, text) => MARKS[change] ? MARKS[change] + ' ' + text : text;
const typeOf = row => {
  const type = row.type + (row.nullable ? '?' : '');
  return type.length <= LONGEST_TYPE ? type : type.slice(0, LONGEST_TYPE - 1) + '…';
};
const longest = texts => Math.max(0, ...texts.map(text => text.length));

/** The rows that a detail shows: all, or those of keys and changes. */
function rowsOf(box, detail) {
  return detail === 'keys' ? box.rows.filter(row => row.keys || row.change !== 'same') : box.rows;
}

/** All of one width, so that names stand in columns. */
function tiles(boxes) {
  const width = (longest(boxes.map(box => marked(box.change, box.table))) + 1) * CHARACTER * 1.09 + PADDING;
  return new Map(boxes.map(box => [box.table, { rows: [], name: 0, type: 0, width, height: HEADER }]));
}

function measure(box, rows) {
  const title = (longest([marked(box.change, box.table)]) + 1) * CHARACTER * 1.09 + 2 * PADDING;
  const name = PADDING + 2 * CHARACTER;
  const type = name + (longest(rows.map(row => row.name)) + 2) * CHARACTER;
  const keys = longest(rows.map(row => row.keys));
  const end = type + longest(rows.map(typeOf)) * CHARACTER + (keys ? (keys + 2) * CHARACTER : 0) + PADDING;
  const width = Math.max(title, rows.length ? end : 0);
  return { rows, name, type, width, height: HEADER + (rows.length ? rows.length * ROW + PADDING / 2 : 0) };
}

/** Below these scales rows are read with effort, and not at all. */
const LEGIBLE = 0.72, FAR = 0.58;
const LARGEST = 1.25;

/** What is packed is sorted, so that one finds it; what is related is laid out in layers. */
const PACKED = {
  'org.eclipse.elk.algorithm': 'org.eclipse.elk.rectpacking',
  'org.eclipse.elk.spacing.nodeNode': '8',
  'org.eclipse.elk.padding': '[top=12,left=12,bottom=12,right=12]',
};

/** Ways to lay tables out; which uses the room best depends on who refers to whom. */
function ways(layout, packed, count, ratio) {
  const shaped = (base, factor) => ({ ...base, 'org.eclipse.elk.aspectRatio': String(ratio * factor) });
  if (packed) return [1.2, 1, 0.8, 0.65].map(factor => shaped(PACKED, factor));
  const plain = shaped(layout, 1);
  return [plain, shaped(layout, 1.6), { ...plain, 'org.eclipse.elk.direction': 'DOWN' }, {
    ...plain,
    'org.eclipse.elk.layered.layering.strategy': 'COFFMAN_GRAHAM',
    'org.eclipse.elk.layered.layering.coffmanGraham.layerBound': String(Math.ceil(Math.sqrt(count))),
  }];
}

class View {
  constructor(svg, content, elk, layout, choose) {
    Object.assign(this, { svg, content, elk, layout, choose, box: { x: 0, y: 0, width: 1, height: 1 }, turn: 0 });
    this.listen();
  }

  /** Shows tables in the first of these details that can be read at once, or in the last. */
  async show(boxes, details, chosen) {
    const turn = ++this.turn;
    const shown = new Set(boxes.map(box => box.table));
    const lines = boxes.flatMap(from => from.references
      .filter(reference => shown.has(reference.target))
      .map(reference => ({ from, reference, to: reference.target })));
    let picture;
    for (const detail of details) {
      picture = await this.laidOut(boxes, lines, detail, chosen);
      if (turn !== this.turn) return; // another picture was asked for meanwhile
      if (picture.scale >= LEGIBLE) break;
    }
    this.draw(boxes, lines, picture, chosen);
  }

  /** The largest of the pictures that the ways of laying out make. */
  async laidOut(boxes, lines, detail, chosen) {
    const packed = detail === 'overview';
    const sizes = packed ? tiles(boxes) : new Map(boxes.map(box =>
      [box.table, measure(box, rowsOf(box, box.table === chosen ? 'columns' : detail))]));
    const { clientWidth, clientHeight } = this.svg;
    let best = null;
    for (const layoutOptions of ways(this.layout, packed, boxes.length, clientWidth / Math.max(1, clientHeight))) {
      const laid = await this.elk.layout({
        id: 'root',
        layoutOptions,
        children: boxes.map(box => ({ id: box.table, width: sizes.get(box.table).width, height: sizes.get(box.table).height })),
        edges: packed ? [] : lines.map((line, i) => ({ id: 'line' + i, sources: [line.to], targets: [line.from.table] })),
      });
      const scale = this.fitting(laid);
      if (!best || scale > best.scale) best = { laid, scale, sizes, packed };
      if (scale >= 1) break;
    }
    return best;
  }

  draw(boxes, lines, { laid, sizes, packed }, chosen) {
    const places = new Map(laid.children.map(node => [node.id, node]));
    const routes = packed ? lines.map(line => straight(places.get(line.to), places.get(line.from.table)))
      : laid.edges.map(edge => routeOf(edge.sections[0]));
    this.content.replaceChildren(
      ...lines.map((line, i) => this.line(line, routes[i])),
      ...boxes.map(box => this.table(box, sizes.get(box.table), places.get(box.table), chosen)));
    this.svg.classList.toggle('names', packed);
    this.size = { width: laid.width, height: laid.height };
    this.fit();
  }

  line({ from, reference, to }, route) {
    const end = route[route.length - 1];
    const text = `${marked(reference.change, reference.name)}: ${from.table} (${reference.columns.join(', ')}) → ${to}`;
    return element('g', { class: 'line ' + reference.change, 'data-from': from.table, 'data-to': to },
      element('title', {}, text),
      element('path', {
        d: 'M' + route.map(point => point.x + ' ' + point.y).join('L'),
        'marker-start': `url(#${reference.optional ? 'may' : 'must'})`,
        'marker-end': `url(#${reference.single ? 'one' : 'many'})`,
      }),
      reference.change === 'same' ? null
        : element('text', { class: 'mark', x: end.x - 26, y: end.y - 5 }, MARKS[reference.change]));
  }

  table(box, size, place, chosen) {
    const title = marked(box.change, box.table);
    const big = Math.min(size.height * 0.6, (size.width - 8) / (title.length * 0.61));
    return element('g', {
      class: `table ${box.change}${box.table === chosen ? ' chosen' : ''}`, 'data-table': box.table,
      transform: `translate(${place.x} ${place.y})`, tabindex: 0, role: 'button', 'aria-label': title,
      onclick: () => { if (!this.dragged) this.choose(box.table); },
      onkeydown: event => { if (event.key === 'Enter') this.choose(box.table); },
      onpointerenter: () => this.light(box.table), onpointerleave: () => this.light(null),
      onfocus: () => this.light(box.table), onblur: () => this.light(null),
    },
    element('rect', { class: 'frame', width: size.width, height: size.height, rx: 5 }),
    size.rows.length
      ? element('path', { class: 'head', d: `M0 ${HEADER}V5a5 5 0 0 1 5 -5H${size.width - 5}a5 5 0 0 1 5 5V${HEADER}Z` })
      : element('rect', { class: 'head', x: 1, y: 1, width: size.width - 2, height: size.height - 2, rx: 4 }),
    element('text', { class: 'title', x: 10, y: 19 }, title),
    element('text', { class: 'big', x: size.width / 2, y: size.height / 2, style: `font-size:min(${big}px, var(--big))` }, title),
    ...size.rows.map((row, i) => this.row(row, size, HEADER + (i + 0.5) * ROW + 4)));
  }

  row(row, size, y) {
    return element('g', { class: `row ${row.change}${row.keys.includes('PK') ? ' key' : ''}` },
      row.before ? element('title', {}, 'was ' + row.before) : null,
      MARKS[row.change] ? element('text', { class: 'mark', x: PADDING, y }, MARKS[row.change]) : null,
      element('text', { class: 'name', x: size.name, y }, row.name),
      element('text', { class: 'type', x: size.type, y }, typeOf(row)),
      row.keys ? element('text', { class: 'keys', x: size.width - PADDING, y }, row.keys) : null);
  }

  /** Lights the lines of a table up. */
  light(table) {
    for (const line of this.content.querySelectorAll('.line')) {
      line.classList.toggle('near', table !== null && (line.dataset.from === table || line.dataset.to === table));
    }
  }

  /** Marks what a search has found; null ends the search. */
  mark(tables) {
    this.svg.classList.toggle('searching', tables !== null);
    for (const table of this.content.querySelectorAll('.table')) {
      table.classList.toggle('found', tables !== null && tables.has(table.dataset.table));
    }
  }

  fitting({ width, height }) {
    return Math.min((this.svg.clientWidth || 1) / width, (this.svg.clientHeight || 1) / height, LARGEST);
  }

  fit() {
    this.look(this.size.width / 2, this.size.height / 2, this.fitting(this.size));
  }

  look(x, y, scale) {
    const width = this.svg.clientWidth / scale, height = this.svg.clientHeight / scale;
    this.box = { x: x - width / 2, y: y - height / 2, width, height };
    this.svg.setAttribute('viewBox', `${this.box.x} ${this.box.y} ${width} ${height}`);
    this.svg.classList.toggle('far', scale < FAR);
    this.svg.style.setProperty('--big', 15 / scale + 'px');
  }

  get scale() { return this.svg.clientWidth / this.box.width; }

  /** Changes the scale and keeps the point of the screen where it is. */
  zoom(factor, clientX, clientY) {
    const frame = this.svg.getBoundingClientRect();
    const right = clientX === undefined ? 0.5 : (clientX - frame.left) / frame.width;
    const down = clientY === undefined ? 0.5 : (clientY - frame.top) / frame.height;
    const scale = Math.min(4, Math.max(0.03, this.scale * factor));
    const kept = { x: this.box.x + right * this.box.width, y: this.box.y + down * this.box.height };
    const width = this.svg.clientWidth / scale, height = this.svg.clientHeight / scale;
    this.look(kept.x + (0.5 - right) * width, kept.y + (0.5 - down) * height, scale);
  }

  pan(x, y) {
    const scale = this.scale;
    this.look(this.box.x + this.box.width / 2 - x / scale, this.box.y + this.box.height / 2 - y / scale, scale);
  }

  listen() {
    let last = null;
    this.svg.addEventListener('wheel', event => {
      event.preventDefault();
      this.zoom(Math.exp(-event.deltaY / 500), event.clientX, event.clientY);
    }, { passive: false });
    this.svg.addEventListener('pointerdown', event => {
      last = { x: event.clientX, y: event.clientY };
      this.dragged = false;
    });
    window.addEventListener('pointermove', event => {
      if (!last) return;
      const x = event.clientX - last.x, y = event.clientY - last.y;
      if (!this.dragged && Math.hypot(x, y) < 4) return;
      this.dragged = true;
      this.pan(x, y);
      last = { x: event.clientX, y: event.clientY };
    });
    window.addEventListener('pointerup', () => { last = null; });
    this.svg.addEventListener('keydown', event => {
      const step = { ArrowLeft: [60, 0], ArrowRight: [-60, 0], ArrowUp: [0, 60], ArrowDown: [0, -60] }[event.key];
      if (step) this.pan(...step);
      else if (event.key === '+') this.zoom(1.25);
      else if (event.key === '-') this.zoom(0.8);
      else return;
      event.preventDefault();
    });
    new ResizeObserver(() => { if (this.size) this.fit(); }).observe(this.svg);
  }
}

function routeOf(section) {
  return [section.startPoint, ...(section.bendPoints || []), section.endPoint];
}

function straight(from, to) {
  const centre = node => ({ x: node.x + node.width / 2, y: node.y + node.height / 2 });
  return [centre(from), centre(to)];
}
