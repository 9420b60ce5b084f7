"""What scripts/messages reads: phrases in Swift sources, and PO files."""
