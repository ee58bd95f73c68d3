"""Questions that reports ask: which days, and which file."""
