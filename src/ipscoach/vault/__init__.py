"""Keys, slots and the encrypted file. The vault knows no client."""
