"""The durable, append-only, hash-chained journal."""
