// The page: which revision, which table, what is told about them. The state is the part of the
// address behind '#', so that every view can be linked to.

const $ = id => document.getElementById(id);

async function unpacked(id) {
  const bytes = Uint8Array.from(atob($(id).textContent), character => character.charCodeAt(0));
  return new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'))).text();
}

/** A table as it is when the revision that changed it is done. */
function settled(box) {
  const rest = list => list.filter(part => part.change !== 'removed').map(part => ({ ...part, change: 'same', before: '' }));
  return { ...box, change: 'same', rows: rest(box.rows), references: rest(box.references), rules: rest(box.rules) };
}

class History {
  constructor(revisions) {
    this.revisions = revisions;
    this.byId = new Map(revisions.map(revision => [revision.id, revision]));
    const parents = new Set(revisions.flatMap(revision => revision.parents));
    this.heads = revisions.filter(revision => !parents.has(revision.id));
  }

  ancestors(id) {
    const reached = new Set();
    const open = [...this.byId.get(id).parents];
    while (open.length) {
      const next = open.pop();
      if (!reached.has(next)) {
        reached.add(next);
        open.push(...this.byId.get(next).parents);
      }
    }
    return reached;
  }

  /** The tables at a revision, with its own change marked. */
  tables(id) {
    const before = this.ancestors(id);
    const tables = new Map();
    for (const revision of this.revisions) {
      if (!before.has(revision.id)) continue;
      for (const box of revision.boxes) {
        if (box.change === 'removed') tables.delete(box.table);
        else tables.set(box.table, settled(box));
      }
    }
    for (const box of this.byId.get(id).boxes) tables.set(box.table, box);
    return [...tables.values()].sort((a, b) => a.table < b.table ? -1 : 1);
  }
}

/** Some tables, and those that they refer to or that refer to them. */
function around(tables, chosen) {
  const shown = new Set(chosen);
  for (const box of tables) {
    for (const { target } of box.references) {
      if (chosen.has(box.table)) shown.add(target);
      if (chosen.has(target)) shown.add(box.table);
    }
  }
  return tables.filter(box => shown.has(box.table));
}

class Page {
  constructor(data, elk) {
    this.data = data;
    this.elk = elk;
    this.history = new History(data.revisions);
    this.dialect = data.dialects[0];
    this.direction = 'upgrade';
    this.view = new View($('diagram'), $('content'), elk, data.layout, table => this.go({ table }));
    this.search = new Search(this);
  }

  async start() {
    const { revisions, database } = this.data;
    const pending = revisions.filter(revision => !revision.applied).length;
    $('status').textContent = `${revisions.length} revision${revisions.length === 1 ? '' : 's'}`
      + (database ? ` · ${database}: ${pending ? pending + ' pending' : 'up to date'}` : '');
    $('scope').onchange = event => this.go({ scope: event.target.value, table: '' });
    $('detail').onchange = event => this.go({ detail: event.target.value });
    $('theme').onchange = event => { document.documentElement.style.colorScheme = event.target.value; };
    $('in').onclick = () => this.view.zoom(1.25);
    $('out').onclick = () => this.view.zoom(0.8);
    $('fit').onclick = () => this.view.fit();
    window.addEventListener('hashchange', () => this.render());
    window.addEventListener('keydown', event => this.key(event));
    await this.drawGraph();
    await this.render();
  }

  key(event) {
    if (event.target.matches('input, select')) return;
    if (event.key === '/') { event.preventDefault(); $('search').focus(); }
    if (event.key === 'Escape') this.go({ table: '' });
  }

  get state() {
    const given = Object.fromEntries(new URLSearchParams(location.hash.slice(1)));
    const head = this.history.heads[this.history.heads.length - 1];
    return {
      revision: this.history.byId.has(given.revision) ? given.revision : head ? head.id : '',
      table: given.table || '', scope: given.scope || 'schema', detail: given.detail || 'auto',
    };
  }

  go(change) {
    location.hash = new URLSearchParams(
      Object.entries({ ...this.state, ...change }).filter(([, value]) => value)).toString();
  }

  async render() {
    const state = this.state;
    if (!state.revision) return;
    const revision = this.history.byId.get(state.revision);
    const tables = this.history.tables(state.revision);
    const chosen = tables.find(box => box.table === state.table);
    this.tables = tables;
    $('scope').value = state.scope;
    $('detail').value = state.detail;
    this.mark(state.revision);
    this.details(revision, chosen);
    let shown = tables, what = `${tables.length} table${tables.length === 1 ? '' : 's'}`;
    if (chosen) {
      shown = around(tables, new Set([chosen.table]));
      what = `${chosen.table} and its neighbours`;
    } else if (state.scope === 'change') {
      const changed = tables.filter(box => box.change !== 'same').map(box => box.table);
      shown = around(tables, new Set(changed));
      what = changed.length ? `what changes, and its neighbours` : 'no table changes';
    }
    $('crumb').replaceChildren(
      chosen ? element('button', { onclick: () => this.go({ table: '' }), title: 'Back to all tables (Esc)' }, '‹ all tables') : '',
      (chosen ? ' ' : '') + what);
    const details = state.detail !== 'auto' ? [state.detail]
      : shown.length <= 40 ? ['columns', 'keys'] : shown.length <= 80 ? ['keys'] : ['overview'];
    $('busy').hidden = false;
    await this.view.show(shown, details, chosen && chosen.table);
    $('busy').hidden = true;
    this.search.mark();
    document.body.dataset.ready = location.hash;
  }

  /** Newest at the top. */
  async drawGraph() {
    const width = 250, height = 42;
    const laid = await this.elk.layout({
      id: 'revisions',
      layoutOptions: {
        'org.eclipse.elk.algorithm': 'org.eclipse.elk.layered', 'org.eclipse.elk.direction': 'UP',
        'org.eclipse.elk.edgeRouting': 'SPLINES', 'org.eclipse.elk.spacing.nodeNode': '14',
        'org.eclipse.elk.layered.spacing.nodeNodeBetweenLayers': '16',
        'org.eclipse.elk.padding': '[top=10,left=14,bottom=20,right=14]',
      },
      children: this.data.revisions.map(revision => ({ id: revision.id, width, height })),
      edges: this.data.revisions.flatMap(revision => revision.parents.map(parent =>
        ({ id: parent + '-' + revision.id, sources: [parent], targets: [revision.id] }))),
    });
    const paths = laid.edges.map(edge => {
      const [start, ...rest] = routeOf(edge.sections[0]);
      let d = `M${start.x} ${start.y}`;
      for (let i = 0; i + 2 < rest.length; i += 3) d += 'C' + rest.slice(i, i + 3).map(p => p.x + ' ' + p.y).join(' ');
      return element('path', { d: rest.length % 3 ? d + rest.slice(-(rest.length % 3)).map(p => `L${p.x} ${p.y}`).join('') : d });
    });
    $('graph').style.height = laid.height + 'px';
    $('graph').style.width = laid.width + 'px';
    $('graph').replaceChildren(
      element('svg', { width: laid.width, height: laid.height, 'aria-hidden': 'true' }, ...paths),
      ...laid.children.map(node => this.node(node)).sort((a, b) => parseFloat(a.style.top) - parseFloat(b.style.top)));
  }

  node({ id, x, y, width, height }) {
    const revision = this.history.byId.get(id);
    const state = this.data.database ? (revision.applied ? ['applied', ' ✓ applied'] : ['pending', ' ○ pending']) : ['', ''];
    return element('button', {
      class: 'revision ' + (state[0] === 'pending' ? 'pending' : ''), 'data-revision': id, title: revision.summary,
      style: `left:${x}px;top:${y}px;width:${width}px;height:${height}px`,
      onclick: () => this.go({ revision: id, table: '' }),
    }, element('span', { class: 'line' }, element('b', {}, revision.summary), ...this.counts(revision)),
    element('small', {}, element('code', {}, id), ' ' + revision.created.slice(0, 10),
      element('span', { class: 'state ' + state[0] }, state[1])));
  }

  /** How many tables come, change and go. */
  counts({ boxes }) {
    return ['added', 'changed', 'removed'].map(change => [change, boxes.filter(box => box.change === change).length])
      .filter(([, count]) => count)
      .map(([change, count]) => element('span', { class: 'count ' + change, title: `${count} ${change}` }, MARKS[change] + count));
  }

  mark(id) {
    for (const button of document.querySelectorAll('.revision')) {
      button.setAttribute('aria-current', button.dataset.revision === id);
      if (button.dataset.revision === id) button.scrollIntoView({ block: 'nearest' });
    }
  }

  details(revision, chosen) {
    $('details').replaceChildren(...(chosen ? this.table(chosen) : this.revision(revision)));
    $('details').scrollTop = 0;
  }

  revision(revision) {
    const again = () => this.details(revision);
    const tab = (text, pressed, action) =>
      element('button', { 'aria-pressed': String(pressed), onclick: () => { action(); again(); } }, text);
    const operations = revision[this.direction];
    return [
      element('h2', {}, revision.summary),
      element('dl', {},
        element('dt', {}, 'id'), element('dd', { class: 'mono' }, revision.id),
        element('dt', {}, 'on'), element('dd', {}, ...this.parents(revision)),
        element('dt', {}, 'written'), element('dd', {}, revision.created.replace('T', ' ').replace('Z', ' UTC')),
        element('dt', {}, 'class'), element('dd', { class: 'mono' }, revision.className)),
      element('div', { class: 'tabs' },
        tab('upgrade', this.direction === 'upgrade', () => { this.direction = 'upgrade'; }),
        tab('downgrade', this.direction === 'downgrade', () => { this.direction = 'downgrade'; })),
      element('div', { class: 'tabs', 'aria-label': 'SQL for' },
        ...this.data.dialects.map(name => tab(name, name === this.dialect, () => { this.dialect = name; }))),
      operations.length ? element('ol', {}, ...operations.map(operation => this.operation(operation)))
        : element('p', {}, 'No operations.'),
    ];
  }

  parents(revision) {
    if (!revision.parents.length) return ['nothing'];
    return revision.parents.flatMap((id, i) => [i ? ', ' : '',
      element('a', { href: '#revision=' + id, class: 'mono' }, id)]);
  }

  operation({ text, sql, cost }) {
    const heavy = /blocks (reads|writes)|rewrites|reads every/.test(cost[this.dialect]);
    return element('li', {}, text,
      cost[this.dialect] ? element('div', { class: 'cost' + (heavy ? ' heavy' : '') }, cost[this.dialect]) : null,
      element('pre', {}, sql[this.dialect].map(statement => statement + ';').join('\n') || '-- nothing to do'));
  }

  table(box) {
    const change = part => part.change === 'removed' ? 's' : 'span';
    const name = part => [element('span', { class: 'mono ' + part.change }, MARKS[part.change])];
    const link = table => element('a', { href: '#', 'data-to': table, onclick: event => { event.preventDefault(); this.go({ table }); } }, table);
    const line = (part, ...texts) => element('li', { class: 'mono ' + part.change },
      MARKS[part.change] ? MARKS[part.change] + ' ' : '', element(change(part), {}, ...texts));
    const referring = this.tables.flatMap(other => other.references
      .filter(reference => reference.target === box.table).map(reference => ({ other, reference })));
    const list = (title, items) => items.length ? [element('h3', {}, title), element('ul', { style: 'padding-left:18px;margin:4px 0' }, ...items)] : [];
    return [
      element('h2', { class: box.change }, marked(box.change, box.table)),
      element('h3', {}, 'Columns'),
      element('table', { class: 'mono' }, ...box.rows.map(row => element('tr', { class: row.change },
        element('td', {}, ...name(row)), element('td', {}, element(change(row), {}, row.name)),
        element('td', {}, row.type + (row.nullable ? '?' : ''), row.before ? element('div', { class: 'cost' }, 'was ' + row.before) : null),
        element('td', {}, row.keys)))),
      ...list('Refers to', box.references.map(reference =>
        line(reference, reference.columns.join(', ') + ' → ', link(reference.target)))),
      ...list('Referred to by', referring.map(({ other, reference }) =>
        line(reference, link(other.table), ' (' + reference.columns.join(', ') + ')'))),
      ...list('Rules and indexes', box.rules.map(rule => line(rule, rule.text))),
    ];
  }
}

/** Finds tables and columns by any part of their names. */
class Search {
  constructor(page) {
    this.page = page;
    this.selected = 0;
    $('search').addEventListener('input', () => { this.selected = 0; this.list(); });
    $('search').addEventListener('keydown', event => this.key(event));
    $('search').addEventListener('blur', () => setTimeout(() => this.close(), 150));
    $('search').addEventListener('focus', () => this.list());
  }

  hits() {
    const text = $('search').value.trim().toLowerCase();
    if (!text) return null;
    const rank = table => table === text ? 0 : table.startsWith(text) ? 1 : 2;
    const tables = this.page.tables.filter(box => box.table.toLowerCase().includes(text))
      .sort((a, b) => rank(a.table.toLowerCase()) - rank(b.table.toLowerCase()))
      .map(box => ({ table: box.table, column: '' }));
    const columns = this.page.tables.flatMap(box => box.rows
      .filter(row => row.name.toLowerCase().includes(text))
      .map(row => ({ table: box.table, column: row.name })));
    return [...tables, ...columns];
  }

  list() {
    const hits = this.hits();
    this.mark();
    $('found').hidden = !hits;
    $('search').setAttribute('aria-expanded', String(Boolean(hits)));
    $('found').replaceChildren(...(hits || []).slice(0, 60).map((hit, i) => element('li', {
      role: 'option', 'aria-selected': String(i === this.selected),
      onmousedown: () => this.choose(hit),
    }, hit.table, hit.column ? element('small', {}, '.' + hit.column) : '')));
    if (hits && !hits.length) $('found').append(element('li', {}, 'nothing of that name at this revision'));
  }

  mark() {
    const hits = this.hits();
    this.page.view.mark(hits && new Set(hits.map(hit => hit.table)));
  }

  key(event) {
    const hits = this.hits() || [];
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      const step = event.key === 'ArrowDown' ? 1 : -1;
      this.selected = Math.max(0, Math.min(Math.min(hits.length, 60) - 1, this.selected + step));
      this.list();
    } else if (event.key === 'Enter' && hits.length) {
      this.choose(hits[this.selected]);
    } else if (event.key === 'Escape') {
      $('search').value = '';
      this.list();
      $('search').blur();
    }
  }

  choose({ table }) {
    $('search').value = '';
    this.list();
    $('search').blur();
    this.page.go({ table });
  }

  close() { $('found').hidden = true; }
}

(async () => {
  const [data, engine] = await Promise.all([unpacked('data'), unpacked('engine')]);
  const url = URL.createObjectURL(new Blob([engine], { type: 'text/javascript' }));
  const elk = new ELK({ algorithms: ['layered', 'rectpacking'], workerFactory: () => new Worker(url) });
  window.page = new Page(JSON.parse(data), elk);
  await window.page.start();
})();
