"""Reports: what a service achieved and where its caseload stands, in the formats of files."""
