"""What comes in and what goes out: a coach's workbook, the invented caseload of the demo."""
