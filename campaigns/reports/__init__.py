"""What is printed: area reports, flyers, labels."""
