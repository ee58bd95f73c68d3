"""What the doctor looks at that knows no client: folder, files, keys, pages, this computer."""
