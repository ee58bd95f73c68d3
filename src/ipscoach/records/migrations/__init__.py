"""The steps that bring a caseload file to today's form, and what they are made of."""
