"""Several workers that serve one site: what `engine/program` keeps in memory, kept in Redis or Valkey."""
