// Data structures people write.
// case: stack
class Stack<T> {
  private items: T[] = [];
  push(item: T): void {
    this.items.push(item);
  }
  pop(): T | undefined {
    return this.items.pop();
  }
  peek(): T | undefined {
    return this.items[this.items.length - 1];
  }
  get size(): number {
    return this.items.length;
  }
  isEmpty(): boolean {
    return this.items.length === 0;
  }
}
const stack = new Stack<number>();
for (let i = 0; i < 3; i++) stack.push(i * i);
console.log(stack.peek(), stack.size);
while (!stack.isEmpty()) console.log(stack.pop());
console.log(stack.pop(), stack.peek());

// case: queue
class Queue<T> {
  #items: T[] = [];
  enqueue(...items: T[]): number {
    return this.#items.push(...items);
  }
  dequeue(): T | undefined {
    return this.#items.shift();
  }
  get length(): number {
    return this.#items.length;
  }
}
const queue = new Queue<string>();
console.log(
  queue.enqueue("a", "b"),
  queue.enqueue("c"),
  queue.dequeue(),
  queue.length,
  queue.dequeue(),
  queue.dequeue(),
  queue.dequeue(),
);

// case: circular buffer
class Ring {
  private readonly data: number[];
  private head = 0;
  private count = 0;
  constructor(private readonly capacity: number) {
    this.data = new Array<number>(capacity).fill(0);
  }
  push(value: number): void {
    this.data[(this.head + this.count) % this.capacity] = value;
    if (this.count < this.capacity) this.count++;
    else this.head = (this.head + 1) % this.capacity;
  }
  toArray(): number[] {
    const out: number[] = [];
    for (let i = 0; i < this.count; i++) out.push(this.data[(this.head + i) % this.capacity]);
    return out;
  }
}
const ring = new Ring(3);
for (const n of [1, 2, 3, 4, 5]) {
  ring.push(n);
  console.log(ring.toArray());
}

// case: linked list
class ListNode<T> {
  next: ListNode<T> | null = null;
  constructor(public value: T) {}
}
class LinkedList<T> {
  head: ListNode<T> | null = null;
  size = 0;
  append(value: T): this {
    const node = new ListNode(value);
    if (!this.head) this.head = node;
    else {
      let current = this.head;
      while (current.next) current = current.next;
      current.next = node;
    }
    this.size++;
    return this;
  }
  remove(value: T): boolean {
    let previous: ListNode<T> | null = null;
    for (let node = this.head; node; previous = node, node = node.next) {
      if (node.value !== value) continue;
      if (previous) previous.next = node.next;
      else this.head = node.next;
      this.size--;
      return true;
    }
    return false;
  }
  reverse(): void {
    let previous: ListNode<T> | null = null;
    let current = this.head;
    while (current) {
      const next: ListNode<T> | null = current.next;
      current.next = previous;
      previous = current;
      current = next;
    }
    this.head = previous;
  }
  toString(): string {
    const parts: string[] = [];
    for (let node = this.head; node; node = node.next) parts.push(String(node.value));
    return parts.join(" -> ");
  }
}
const list = new LinkedList<number>().append(1).append(2).append(3).append(4);
console.log(`${list}`, list.size);
list.remove(1);
list.remove(3);
console.log(list.remove(9), `${list}`, list.size);
list.reverse();
console.log(`${list}`);

// case: doubly linked list
interface Link {
  value: string;
  prev?: Link;
  next?: Link;
}
const first: Link = { value: "a" };
const second: Link = { value: "b", prev: first };
first.next = second;
const third: Link = { value: "c", prev: second };
second.next = third;
let forward = "";
for (let link: Link | undefined = first; link; link = link.next) forward += link.value;
let backward = "";
for (let link: Link | undefined = third; link; link = link.prev) backward += link.value;
console.log(forward, backward, third.prev?.prev?.value, first.prev);

// case: binary search tree
class TreeNode {
  left: TreeNode | null = null;
  right: TreeNode | null = null;
  constructor(readonly key: number) {}
}
class Tree {
  root: TreeNode | null = null;
  insert(key: number): void {
    if (this.root === null) {
      this.root = new TreeNode(key);
      return;
    }
    let node = this.root;
    while (true) {
      if (key < node.key) {
        if (node.left === null) {
          node.left = new TreeNode(key);
          return;
        }
        node = node.left;
      } else {
        if (node.right === null) {
          node.right = new TreeNode(key);
          return;
        }
        node = node.right;
      }
    }
  }
  has(key: number): boolean {
    let node = this.root;
    while (node !== null && node.key !== key) node = key < node.key ? node.left : node.right;
    return node !== null;
  }
  inOrder(visit: (key: number) => void, node: TreeNode | null = this.root): void {
    if (node === null) return;
    this.inOrder(visit, node.left);
    visit(node.key);
    this.inOrder(visit, node.right);
  }
  height(node = this.root): number {
    return node === null ? 0 : 1 + Math.max(this.height(node.left), this.height(node.right));
  }
}
const tree = new Tree();
for (const key of [8, 3, 10, 1, 6, 14, 4, 7]) tree.insert(key);
const keys: number[] = [];
tree.inOrder((key) => keys.push(key));
console.log(keys.join(), tree.has(6), tree.has(9), tree.height());

// case: priority queue
class Heap<T> {
  private items: { priority: number; value: T }[] = [];
  push(value: T, priority: number): void {
    this.items.push({ priority, value });
    let i = this.items.length - 1;
    while (i > 0) {
      const parent = (i - 1) >> 1;
      if (this.items[parent].priority <= this.items[i].priority) break;
      [this.items[parent], this.items[i]] = [this.items[i], this.items[parent]];
      i = parent;
    }
  }
  pop(): T | undefined {
    const top = this.items[0];
    const last = this.items.pop();
    if (this.items.length > 0 && last) {
      this.items[0] = last;
      let i = 0;
      for (;;) {
        let small = i;
        for (const child of [2 * i + 1, 2 * i + 2]) {
          if (child < this.items.length && this.items[child].priority < this.items[small].priority)
            small = child;
        }
        if (small === i) break;
        [this.items[small], this.items[i]] = [this.items[i], this.items[small]];
        i = small;
      }
    }
    return top?.value;
  }
}
const heap = new Heap<string>();
heap.push("low", 5);
heap.push("high", 1);
heap.push("mid", 3);
heap.push("top", 0.5);
console.log(heap.pop(), heap.pop(), heap.pop(), heap.pop(), heap.pop());

// case: graph and breadth-first search
class Graph {
  private edges = new Map<string, string[]>();
  connect(a: string, b: string): this {
    for (const [from, to] of [
      [a, b],
      [b, a],
    ]) {
      if (!this.edges.has(from)) this.edges.set(from, []);
      this.edges.get(from)!.push(to);
    }
    return this;
  }
  path(from: string, to: string): string[] {
    const previous = new Map<string, string | null>([[from, null]]);
    const queue = [from];
    while (queue.length > 0) {
      const node = queue.shift()!;
      if (node === to) {
        const path: string[] = [];
        for (let at: string | null | undefined = to; at; at = previous.get(at)) path.unshift(at);
        return path;
      }
      for (const next of this.edges.get(node) ?? []) {
        if (previous.has(next)) continue;
        previous.set(next, node);
        queue.push(next);
      }
    }
    return [];
  }
}
const graph = new Graph()
  .connect("A", "B")
  .connect("B", "C")
  .connect("A", "D")
  .connect("D", "E")
  .connect("E", "C")
  .connect("X", "Y");
console.log(graph.path("A", "C").join("-"), graph.path("A", "E").join("-"), graph.path("A", "X").length);

// case: Dijkstra
const roads: Record<string, Record<string, number>> = {
  a: { b: 4, c: 1 },
  b: { d: 1 },
  c: { b: 2, d: 5 },
  d: {},
};
function shortest(start: string): Record<string, number> {
  const distance: Record<string, number> = {};
  for (const node of Object.keys(roads)) distance[node] = Infinity;
  distance[start] = 0;
  const open = new Set(Object.keys(roads));
  while (open.size > 0) {
    let nearest: string | null = null;
    for (const node of open) if (nearest === null || distance[node] < distance[nearest]) nearest = node;
    if (nearest === null || distance[nearest] === Infinity) break;
    open.delete(nearest);
    for (const [next, length] of Object.entries(roads[nearest]))
      distance[next] = Math.min(distance[next], distance[nearest] + length);
  }
  return distance;
}
console.log(shortest("a"), shortest("d"));

// case: flood fill
const map = ["##..#", "#...#", "##.##"].map((row) => row.split(""));
function fill(x: number, y: number): number {
  if (map[y]?.[x] !== ".") return 0;
  map[y][x] = "o";
  return 1 + fill(x + 1, y) + fill(x - 1, y) + fill(x, y + 1) + fill(x, y - 1);
}
console.log(fill(2, 1), map.map((row) => row.join("")).join("|"));

// case: trie
class Trie {
  private children: Record<string, Trie> = {};
  private end = false;
  insert(word: string): void {
    let node: Trie = this;
    for (const ch of word) node = node.children[ch] ??= new Trie();
    node.end = true;
  }
  words(prefix = ""): string[] {
    const out = this.end ? [prefix] : [];
    for (const ch of Object.keys(this.children).sort()) out.push(...this.children[ch].words(prefix + ch));
    return out;
  }
}
const trie = new Trie();
for (const word of ["to", "tea", "ten", "i", "in", "inn"]) trie.insert(word);
console.log(trie.words().join(" "));

// case: hash table
class HashTable {
  private buckets: [string, number][][] = Array.from({ length: 8 }, () => []);
  private hash(key: string): number {
    let h = 0;
    for (let i = 0; i < key.length; i++) h = (h * 31 + key.charCodeAt(i)) | 0;
    return Math.abs(h) % this.buckets.length;
  }
  set(key: string, value: number): void {
    const bucket = this.buckets[this.hash(key)];
    for (const entry of bucket) {
      if (entry[0] === key) {
        entry[1] = value;
        return;
      }
    }
    bucket.push([key, value]);
  }
  get(key: string): number | undefined {
    return this.buckets[this.hash(key)].find(([k]) => k === key)?.[1];
  }
  shape(): string {
    return this.buckets.map((bucket) => bucket.length).join("");
  }
}
const table = new HashTable();
["one", "two", "three", "four", "five"].forEach((key, i) => table.set(key, i));
table.set("two", 22);
console.log(table.get("two"), table.get("five"), table.get("six"), table.shape());

// case: union find
class UnionFind {
  private parent: number[];
  constructor(n: number) {
    this.parent = Array.from({ length: n }, (_, i) => i);
  }
  find(x: number): number {
    while (this.parent[x] !== x) {
      this.parent[x] = this.parent[this.parent[x]];
      x = this.parent[x];
    }
    return x;
  }
  union(a: number, b: number): boolean {
    const ra = this.find(a),
      rb = this.find(b);
    if (ra === rb) return false;
    this.parent[ra] = rb;
    return true;
  }
}
const uf = new UnionFind(5);
console.log(
  uf.union(0, 1),
  uf.union(1, 2),
  uf.union(0, 2),
  uf.find(0) === uf.find(2),
  uf.find(3) === uf.find(0),
);

// case: event emitter
type Listener = (...args: unknown[]) => void;
class Emitter {
  private listeners: Record<string, Listener[]> = {};
  on(event: string, listener: Listener): () => void {
    (this.listeners[event] ??= []).push(listener);
    return () => {
      this.listeners[event] = this.listeners[event].filter((l) => l !== listener);
    };
  }
  once(event: string, listener: Listener): void {
    const off = this.on(event, (...args) => {
      off();
      listener(...args);
    });
  }
  emit(event: string, ...args: unknown[]): boolean {
    const list = this.listeners[event];
    if (!list || list.length === 0) return false;
    for (const listener of [...list]) listener(...args);
    return true;
  }
}
const emitter = new Emitter();
const off = emitter.on("press", (key, times) => console.log("pressed", key, times));
emitter.once("press", () => console.log("once"));
console.log(emitter.emit("press", "a", 2), emitter.emit("press", "b"), emitter.emit("release"));
off();
console.log(emitter.emit("press", "c"));

// case: observable value
class Observable<T> {
  private observers: ((value: T, previous: T) => void)[] = [];
  constructor(private current: T) {}
  subscribe(observer: (value: T, previous: T) => void): void {
    this.observers.push(observer);
  }
  get value(): T {
    return this.current;
  }
  set value(next: T) {
    if (next === this.current) return;
    const previous = this.current;
    this.current = next;
    this.observers.forEach((observer) => observer(next, previous));
  }
}
const level = new Observable(1);
level.subscribe((now, before) => console.log(before, "->", now));
level.value = 5;
level.value = 5;
level.value += 1;
console.log(level.value);

// case: undo and redo
class Editor {
  private past: string[] = [];
  private future: string[] = [];
  text = "";
  type(more: string): void {
    this.past.push(this.text);
    this.future.length = 0;
    this.text += more;
  }
  undo(): void {
    const last = this.past.pop();
    if (last === undefined) return;
    this.future.push(this.text);
    this.text = last;
  }
  redo(): void {
    const next = this.future.pop();
    if (next === undefined) return;
    this.past.push(this.text);
    this.text = next;
  }
}
const editor = new Editor();
editor.type("a");
editor.type("b");
editor.undo();
console.log(editor.text);
editor.redo();
editor.redo();
console.log(editor.text);
editor.undo();
editor.type("c");
editor.redo();
console.log(editor.text);
editor.undo();
editor.undo();
editor.undo();
console.log(editor.text === "");

// case: sparse matrix and set of points
const points = new Set<string>();
for (const [x, y] of [
  [1, 2],
  [3, 4],
  [1, 2],
])
  points.add(`${x},${y}`);
let sumX = 0;
for (const point of points) sumX += Number(point.split(",")[0]);
console.log(points.size, sumX, points.has("3,4"), points.has("4,3"));

// case: object pool
class Bullet {
  active = false;
  x = 0;
}
class Pool {
  private bullets = Array.from({ length: 2 }, () => new Bullet());
  fire(x: number): boolean {
    const free = this.bullets.find((b) => !b.active);
    if (!free) return false;
    free.active = true;
    free.x = x;
    return true;
  }
  step(): void {
    for (const b of this.bullets) {
      if (!b.active) continue;
      b.x += 10;
      if (b.x > 25) b.active = false;
    }
  }
  get live(): number {
    return this.bullets.filter((b) => b.active).length;
  }
}
const pool = new Pool();
console.log(pool.fire(0), pool.fire(10), pool.fire(20));
for (let i = 0; i < 3; i++) {
  pool.step();
  console.log(pool.live);
}

// case: bit set
class BitSet {
  private words: number[] = [];
  add(n: number): this {
    const word = n >> 5;
    this.words[word] = (this.words[word] ?? 0) | (1 << (n & 31));
    return this;
  }
  has(n: number): boolean {
    return ((this.words[n >> 5] ?? 0) & (1 << (n & 31))) !== 0;
  }
}
const bits = new BitSet().add(1).add(31).add(40);
console.log([0, 1, 31, 32, 40, 100].map((n) => bits.has(n)).join());
