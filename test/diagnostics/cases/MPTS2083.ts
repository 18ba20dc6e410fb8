// case: a property written
const limits = { low: 10, high: 30 };
Object.freeze(limits);
/* MPTS2083 */ limits.high = 40;

// case: a property counted up
const limits = { low: 10, high: 30 };
Object.freeze(limits);
/* MPTS2083 */ limits.high++;

// case: a property removed
const limits: Record<string, number> = { low: 10, high: 30 };
Object.freeze(limits);
/* MPTS2083 */ delete limits.low;

// case: properties assigned
const limits: Record<string, number> = { low: 10, high: 30 };
Object.freeze(limits);
Object.assign(/* MPTS2083 */ limits, { low: 3 });

// case: through another name
class Lamp {
  pin = 12;
}
const lamp = Object.freeze(new Lamp());
const other: Lamp = lamp;
/* MPTS2083 */ other.pin = 13;
