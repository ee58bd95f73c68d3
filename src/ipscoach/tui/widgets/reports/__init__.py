"""What reports are drawn with: figures, words and plots."""
