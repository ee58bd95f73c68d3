"""What the coach can do: one small class a command, the only place where its key stands."""
