"""What is due: rules from facts to duties, each pure, each with the sentence why and its source."""
