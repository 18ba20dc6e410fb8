// -0: kept where the program can see it, an ordinary 0 elsewhere.
// case: through variables, calls and fields
class Ball {
  constructor(public speed: number) {}
  bounce(): void {
    this.speed = -this.speed;
  }
}
const ball = new Ball(0);
ball.bounce();
const flip = (n: number): number => n * -1;
console.log(ball.speed, flip(0), flip(2), 1 / flip(0), `${flip(0)}`, String(ball.speed));

// case: from remainders and rounding
const values = [-4, -0.2, 0, 4];
for (const v of values) console.log(v % 2, Math.round(v), Math.ceil(v), Math.trunc(v), Math.sign(v), Math.abs(v * 0));

// case: in sums it is gone
let total = 0;
for (let i = -2; i <= 2; i++) total += i * 0;
console.log(total, 0 * -1 + 0, -0 - 0);

// case: in atan2 and powers
const zero = [0, 1];
console.log(Math.atan2(-zero[0], -1), (-zero[0]) ** -1, Math.max(-zero[0], 0), Math.min(0, -zero[0]));
