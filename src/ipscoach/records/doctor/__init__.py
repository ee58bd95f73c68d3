"""The doctor: what of the records is checked, what is put right, what is saved from a wreck."""
