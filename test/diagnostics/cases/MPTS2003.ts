// case: Error with options
throw new Error("broken", /* MPTS2003 */ { cause: "age" });
