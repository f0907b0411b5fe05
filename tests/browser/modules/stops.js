throw new Error("no further than here");
