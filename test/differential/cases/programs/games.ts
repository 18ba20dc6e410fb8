// Games and state machines.
// case: traffic light
type Light = "red" | "green" | "yellow";
const NEXT: Record<Light, { to: Light; seconds: number }> = {
  red: { to: "green", seconds: 4 },
  green: { to: "yellow", seconds: 3 },
  yellow: { to: "red", seconds: 1 },
};
let light: Light = "red";
let left = NEXT[light].seconds;
let log = "";
for (let t = 0; t < 12; t++) {
  log += light[0];
  if (--left === 0) {
    light = NEXT[light].to;
    left = NEXT[light].seconds;
  }
}
console.log(log);

// case: tic-tac-toe
type Cell = "X" | "O" | " ";
const board: Cell[] = new Array<Cell>(9).fill(" ");
const LINES = [
  [0, 1, 2],
  [3, 4, 5],
  [6, 7, 8],
  [0, 3, 6],
  [1, 4, 7],
  [2, 5, 8],
  [0, 4, 8],
  [2, 4, 6],
];
function winner(): Cell | null {
  for (const [a, b, c] of LINES)
    if (board[a] !== " " && board[a] === board[b] && board[a] === board[c]) return board[a];
  return null;
}
let player: Cell = "X";
for (const move of [4, 0, 2, 6, 3, 5, 1, 7, 8]) {
  if (board[move] !== " ") continue;
  board[move] = player;
  const won = winner();
  if (won) {
    console.log(won, "wins");
    break;
  }
  player = player === "X" ? "O" : "X";
}
for (let row = 0; row < 3; row++) console.log(board.slice(row * 3, row * 3 + 3).join("|"));

// case: game of life
let cells = [".....", "..#..", "..#..", "..#..", "....."].map((row) => [...row].map((c) => c === "#"));
function neighbours(x: number, y: number): number {
  let n = 0;
  for (let dy = -1; dy <= 1; dy++) {
    for (let dx = -1; dx <= 1; dx++) {
      if ((dx !== 0 || dy !== 0) && cells[y + dy]?.[x + dx]) n++;
    }
  }
  return n;
}
for (let generation = 0; generation < 3; generation++) {
  console.log(cells.map((row) => row.map((c) => (c ? "#" : ".")).join("")).join("\n") + "\n");
  cells = cells.map((row, y) =>
    row.map((alive, x) => {
      const n = neighbours(x, y);
      return n === 3 || (alive && n === 2);
    }),
  );
}

// case: elementary cellular automaton
let row = "0000000100000000";
const rule = 30;
for (let step = 0; step < 5; step++) {
  console.log(row.replaceAll("0", ".").replaceAll("1", "#"));
  let next = "";
  for (let i = 0; i < row.length; i++) {
    const pattern = parseInt((row[i - 1] ?? "0") + row[i] + (row[i + 1] ?? "0"), 2);
    next += (rule >> pattern) & 1;
  }
  row = next;
}

// case: snake
type Point = { x: number; y: number };
class Snake {
  body: Point[] = [
    { x: 2, y: 0 },
    { x: 1, y: 0 },
    { x: 0, y: 0 },
  ];
  direction: Point = { x: 1, y: 0 };
  alive = true;
  step(food: Point): boolean {
    const head = { x: this.body[0].x + this.direction.x, y: this.body[0].y + this.direction.y };
    if (
      head.x < 0 ||
      head.y < 0 ||
      head.x > 5 ||
      head.y > 5 ||
      this.body.some((p) => p.x === head.x && p.y === head.y)
    ) {
      this.alive = false;
      return false;
    }
    this.body.unshift(head);
    const ate = head.x === food.x && head.y === food.y;
    if (!ate) this.body.pop();
    return ate;
  }
}
const snake = new Snake();
const turns: Record<number, Point> = { 2: { x: 0, y: 1 }, 4: { x: -1, y: 0 }, 6: { x: 0, y: -1 } };
for (let t = 0; t < 12 && snake.alive; t++) {
  if (turns[t]) snake.direction = turns[t];
  const ate = snake.step({ x: 4, y: 1 });
  console.log(t, `${snake.body[0].x},${snake.body[0].y}`, snake.body.length, ate ? "ate" : "");
}
console.log(snake.alive);

// case: bouncing ball
let x = 0,
  y = 10,
  vx = 1.5,
  vy = 0;
for (let i = 0; i < 8; i++) {
  vy -= 1;
  x += vx;
  y += vy;
  if (y < 0) {
    y = -y;
    vy = -vy * 0.5;
  }
  console.log(x, y, vy);
}

// case: maze solver
const maze = ["S.#", ".##", "..E"];
const solution: string[] = [];
const seen = maze.map((line) => [...line].map(() => false));
function solve(r: number, c: number): boolean {
  if (r < 0 || c < 0 || r >= maze.length || c >= maze[0].length) return false;
  if (maze[r][c] === "#" || seen[r][c]) return false;
  seen[r][c] = true;
  solution.push(`${r}${c}`);
  if (maze[r][c] === "E") return true;
  if (solve(r, c + 1) || solve(r + 1, c) || solve(r, c - 1) || solve(r - 1, c)) return true;
  solution.pop();
  return false;
}
console.log(solve(0, 0), solution.join(" "));

// case: eight queens of five
function queens(n: number): number[][] {
  const found: number[][] = [];
  const place = (columns: number[]): void => {
    if (columns.length === n) {
      found.push([...columns]);
      return;
    }
    for (let c = 0; c < n; c++) {
      if (columns.every((other, row) => other !== c && Math.abs(other - c) !== columns.length - row)) {
        columns.push(c);
        place(columns);
        columns.pop();
      }
    }
  };
  place([]);
  return found;
}
const solutions = queens(5);
console.log(solutions.length, solutions[0].join(""));

// case: card deck
enum Suit {
  Clubs = "C",
  Hearts = "H",
}
class Card {
  constructor(
    readonly rank: number,
    readonly suit: Suit,
  ) {}
  toString(): string {
    return (this.rank > 10 ? "JQK"[this.rank - 11] : this.rank === 1 ? "A" : String(this.rank)) + this.suit;
  }
}
const deck: Card[] = [];
for (const suit of [Suit.Clubs, Suit.Hearts])
  for (let rank = 1; rank <= 13; rank++) deck.push(new Card(rank, suit));
console.log(
  deck.length,
  deck.filter((_, i) => i % 5 === 0).join(" "),
  deck.reduce((sum, card) => sum + Math.min(card.rank, 10), 0),
);

// case: robot on a grid
class Robot {
  private x = 0;
  private y = 0;
  private facing = 0;
  private static readonly NAMES = ["N", "E", "S", "W"];
  run(commands: string): string {
    for (const command of commands) {
      switch (command) {
        case "L":
          this.facing = (this.facing + 3) % 4;
          break;
        case "R":
          this.facing = (this.facing + 1) % 4;
          break;
        case "F": {
          const [dx, dy] = [
            [0, 1],
            [1, 0],
            [0, -1],
            [-1, 0],
          ][this.facing];
          this.x += dx;
          this.y += dy;
          break;
        }
        default:
          throw new Error(`bad command ${command}`);
      }
    }
    return `${this.x},${this.y},${Robot.NAMES[this.facing]}`;
  }
}
console.log(new Robot().run("FFRFFLF"), new Robot().run("LLF"));
try {
  new Robot().run("FX");
} catch (e) {
  console.log((e as Error).message);
}

// case: vending machine
type State = "idle" | "paid" | "sold";
class Machine {
  state: State = "idle";
  private coins = 0;
  constructor(private readonly price: number) {}
  insert(coin: number): string {
    if (this.state === "sold") return "sold out";
    this.coins += coin;
    if (this.coins >= this.price) this.state = "paid";
    return `${this.coins}/${this.price} ${this.state}`;
  }
  press(): string {
    if (this.state !== "paid") return "pay first";
    const change = this.coins - this.price;
    this.coins = 0;
    this.state = "sold";
    return "change " + change;
  }
}
const machine = new Machine(5);
console.log(
  machine.insert(2),
  "|",
  machine.press(),
  "|",
  machine.insert(4),
  "|",
  machine.press(),
  "|",
  machine.insert(1),
);

// case: bank account
class Account {
  private history: { kind: string; amount: number }[] = [];
  private balance = 0;
  constructor(readonly owner: string) {}
  deposit(amount: number): this {
    if (amount <= 0) throw new RangeError("amount must be positive");
    this.balance += amount;
    this.history.push({ kind: "in", amount });
    return this;
  }
  withdraw(amount: number): this {
    if (amount > this.balance) throw new Error(`${this.owner} has only ${this.balance}`);
    this.balance -= amount;
    this.history.push({ kind: "out", amount });
    return this;
  }
  summary(): string {
    return (
      this.history.map(({ kind, amount }) => (kind === "in" ? "+" : "-") + amount.toFixed(2)).join(" ") +
      " = " +
      this.balance.toFixed(2)
    );
  }
}
const account = new Account("Ann").deposit(100).withdraw(30.5);
console.log(account.summary());
for (const action of [() => account.withdraw(1000), () => account.deposit(-1)]) {
  try {
    action();
  } catch (e) {
    console.log((e as Error).name, (e as Error).message);
  }
}

// case: inventory
interface Item {
  name: string;
  price: number;
  tags?: string[];
}
const stock = new Map<string, { item: Item; count: number }>();
function add(item: Item, count = 1): void {
  const entry = stock.get(item.name);
  if (entry) entry.count += count;
  else stock.set(item.name, { item, count });
}
add({ name: "led", price: 0.5, tags: ["light"] }, 10);
add({ name: "board", price: 20 });
add({ name: "led", price: 0.5 }, 5);
let total = 0;
for (const [name, { item, count }] of stock) {
  total += item.price * count;
  console.log(`${name}: ${count} x ${item.price} ${item.tags?.join() ?? "-"}`);
}
console.log(total);

// case: quiz
const questions = [
  { text: "2+2", answers: ["3", "4"], right: 1 },
  { text: "5*5", answers: ["25", "55", "10"], right: 0 },
];
const given = [1, 2];
let score = 0;
questions.forEach(({ text, answers, right }, i) => {
  const ok = given[i] === right;
  if (ok) score++;
  console.log(`${i + 1}) ${text}? ${answers[given[i]]} ${ok ? "right" : `wrong, it is ${answers[right]}`}`);
});
console.log(`${score}/${questions.length} = ${(score / questions.length) * 100}%`);

// case: elevator
class Elevator {
  private floor = 0;
  private requests: number[] = [];
  readonly visited: number[] = [];
  request(floor: number): void {
    if (!this.requests.includes(floor)) this.requests.push(floor);
  }
  run(): void {
    while (this.requests.length) {
      this.requests.sort((a, b) => Math.abs(a - this.floor) - Math.abs(b - this.floor) || a - b);
      this.floor = this.requests.shift()!;
      this.visited.push(this.floor);
    }
  }
}
const elevator = new Elevator();
[5, 2, 8, 2, 1].forEach((f) => elevator.request(f));
elevator.run();
console.log(elevator.visited.join(" -> "));

// case: scheduler of tasks with generators
function* blink(name: string, times: number): Generator<string> {
  for (let i = 0; i < times; i++) yield `${name}${i}`;
}
const tasks = [blink("a", 2), blink("b", 3), blink("c", 1)];
const output: string[] = [];
while (tasks.length > 0) {
  const task = tasks.shift()!;
  const step = task.next();
  if (!step.done) {
    output.push(step.value);
    tasks.push(task);
  }
}
console.log(output.join(" "));

// case: text screen buffer
class Screen {
  private rows: string[][];
  constructor(
    readonly width: number,
    readonly height: number,
  ) {
    this.rows = Array.from({ length: height }, () => new Array<string>(width).fill("."));
  }
  pixel(x: number, y: number): void {
    if (x >= 0 && y >= 0 && x < this.width && y < this.height) this.rows[y][x] = "#";
  }
  line(x0: number, y0: number, x1: number, y1: number): void {
    const dx = Math.abs(x1 - x0),
      dy = -Math.abs(y1 - y0);
    const sx = x0 < x1 ? 1 : -1,
      sy = y0 < y1 ? 1 : -1;
    let error = dx + dy;
    while (true) {
      this.pixel(x0, y0);
      if (x0 === x1 && y0 === y1) return;
      const e2 = 2 * error;
      if (e2 >= dy) {
        error += dy;
        x0 += sx;
      }
      if (e2 <= dx) {
        error += dx;
        y0 += sy;
      }
    }
  }
  circle(cx: number, cy: number, r: number): void {
    let x = r,
      y = 0,
      d = 1 - r;
    while (x >= y) {
      for (const [px, py] of [
        [x, y],
        [y, x],
        [-y, x],
        [-x, y],
        [-x, -y],
        [-y, -x],
        [y, -x],
        [x, -y],
      ])
        this.pixel(cx + px, cy + py);
      y++;
      if (d <= 0) d += 2 * y + 1;
      else {
        x--;
        d += 2 * (y - x) + 1;
      }
    }
  }
  show(): void {
    for (const row of this.rows) console.log(row.join(""));
  }
}
const screen = new Screen(16, 8);
screen.line(0, 7, 15, 0);
screen.circle(8, 4, 3);
screen.show();

// case: button debouncer
class Debouncer {
  private stable = false;
  private since = 0;
  private last = false;
  update(level: boolean, now: number): "pressed" | "released" | null {
    if (level !== this.last) {
      this.last = level;
      this.since = now;
      return null;
    }
    if (level === this.stable || now - this.since < 20) return null;
    this.stable = level;
    return level ? "pressed" : "released";
  }
}
const debouncer = new Debouncer();
const samples: [number, boolean][] = [
  [0, false],
  [5, true],
  [10, false],
  [12, true],
  [20, true],
  [33, true],
  [40, true],
  [50, false],
  [60, false],
  [71, false],
];
for (const [now, level] of samples) {
  const event = debouncer.update(level, now);
  if (event) console.log(now, event);
}

// case: morse blinker timeline
const CODE: { [letter: string]: string } = { H: "....", I: ".." };
const timeline: number[] = [];
for (const letter of "HI") {
  for (const sign of CODE[letter]) timeline.push(sign === "." ? 1 : 3, -1);
  timeline[timeline.length - 1] = -3;
}
console.log(
  timeline.join(),
  timeline.reduce((sum, t) => sum + Math.abs(t), 0),
);
