"""Papers: a document without a format, the formats it is written in, and how it is sealed."""
