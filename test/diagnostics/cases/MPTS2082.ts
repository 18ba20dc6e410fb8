// case: the keys of an instance
class Lamp {
  pin = 12;
  isOn = false;
}
console.log(Object.keys(/* MPTS2082 */ new Lamp()));

// case: for in over an instance
class Lamp {
  pin = 12;
  isOn = false;
}
const lamp = new Lamp();
for (const key in /* MPTS2082 */ lamp) console.log(key);

// case: an instance as JSON
class Lamp {
  pin = 12;
  isOn = false;
}
console.log(JSON.stringify(/* MPTS2082 */ new Lamp()));

// case: a copy of an instance
class Lamp {
  pin = 12;
  isOn = false;
}
const copy = { /* MPTS2082 */ ...new Lamp() };
console.log(copy.pin);

// case: the rest of an instance
class Lamp {
  pin = 12;
  isOn = false;
}
const { pin, /* MPTS2082 */ ...rest } = new Lamp();
console.log(pin, rest.isOn);

// case: an instance assigned to
class Lamp {
  pin = 12;
  isOn = false;
}
const lamp = new Lamp();
Object.assign(/* MPTS2082 */ lamp, { pin: 13 });

// case: a key known at run time beside a method that uses this
function counter(name: string): void {
  const made = {
    /* MPTS2082 */ [name]: 1,
    total: 0,
    add(): void {
      this.total += 1;
    },
  };
  made.add();
}
counter("steps");
