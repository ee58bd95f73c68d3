"""Forms and questions that stand over a screen until they are answered."""
