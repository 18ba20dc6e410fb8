// case: in while (true)
while (true) {
  try {
    console.log("beat");
  } /* MPTS3001 */ catch {
    console.log("again");
  }
}

// case: in for (;;)
for (;;) {
  try {
    console.log("beat");
  } /* MPTS3001 */ catch {
    break;
  }
}
